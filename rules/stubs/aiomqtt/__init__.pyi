# aiomqtt 2.

from aiomqtt.client import Client as Client
