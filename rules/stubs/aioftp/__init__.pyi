# aioftp 0.28.

from aioftp.client import Client as Client
