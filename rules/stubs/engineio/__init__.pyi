# python-engineio 4.

from engineio.async_client import AsyncClient as AsyncClient
from engineio.async_server import AsyncServer as AsyncServer
from engineio.client import Client as Client
from engineio.server import Server as Server
