# fastapi: web sockets.

from starlette.websockets import WebSocket as WebSocket
