# mcp 2 (python-sdk).

from mcp.client.client import Client as Client
from mcp.client.session import ClientSession as ClientSession
from mcp.client.stdio import stdio_client as stdio_client
