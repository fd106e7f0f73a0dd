# asyncua 2.1.

from asyncua.client.client import Client as Client
from asyncua.common.node import Node as Node
