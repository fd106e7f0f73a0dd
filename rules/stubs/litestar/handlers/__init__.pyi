# Litestar: handlers.

from litestar.handlers.asgi_handlers import asgi as asgi
from litestar.handlers.http_handlers.base import route as route
from litestar.handlers.http_handlers.decorators import (
    delete as delete,
    get as get,
    head as head,
    patch as patch,
    post as post,
    put as put,
)
from litestar.handlers.websocket_handlers.listener import websocket_listener as websocket_listener
from litestar.handlers.websocket_handlers.route_handler import websocket as websocket
