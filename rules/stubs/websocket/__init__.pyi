# websocket-client 1.9.

from websocket._app import WebSocketApp as WebSocketApp
from websocket._core import WebSocket as WebSocket
from websocket._core import create_connection as create_connection
