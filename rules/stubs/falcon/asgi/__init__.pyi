# Falcon: ASGI; responders are coroutine functions.

from falcon.asgi.app import App as App
from falcon.asgi.request import Request as Request
from falcon.asgi.response import Response as Response
from falcon.asgi.ws import WebSocket as WebSocket
