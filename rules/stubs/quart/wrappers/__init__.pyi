# Quart: requests and responses.

from quart.wrappers.request import Request as Request
from quart.wrappers.response import Response as Response
from quart.wrappers.websocket import Websocket as Websocket
