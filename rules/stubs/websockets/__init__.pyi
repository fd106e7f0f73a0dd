# websockets 16: connect and serve of websockets.asyncio; the older ones are in websockets.legacy.

from websockets.asyncio.client import ClientConnection as ClientConnection
from websockets.asyncio.client import connect as connect
from websockets.asyncio.client import unix_connect as unix_connect
from websockets.asyncio.server import Server as Server
from websockets.asyncio.server import ServerConnection as ServerConnection
from websockets.asyncio.server import broadcast as broadcast
from websockets.asyncio.server import serve as serve
from websockets.asyncio.server import unix_serve as unix_serve
from websockets.legacy.client import WebSocketClientProtocol as WebSocketClientProtocol
from websockets.legacy.protocol import WebSocketCommonProtocol as WebSocketCommonProtocol
from websockets.legacy.server import WebSocketServer as WebSocketServer
from websockets.legacy.server import WebSocketServerProtocol as WebSocketServerProtocol
