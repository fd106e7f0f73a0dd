# Quart: the request under way.

from quart.wrappers.request import Request
from quart.wrappers.websocket import Websocket

request: Request
websocket: Websocket
