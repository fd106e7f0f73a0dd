# opcua 0.98; asyncua is the one for asyncio.

from opcua.client.client import Client as Client
from opcua.common.node import Node as Node
