# aiohttp: the server. Handlers, middlewares and signals run on the loop.

from effects import role

from aiohttp.web_app import Application as Application
from aiohttp.web_fileresponse import FileResponse as FileResponse
from aiohttp.web_middlewares import middleware as middleware
from aiohttp.web_request import BaseRequest as BaseRequest
from aiohttp.web_request import FileField as FileField
from aiohttp.web_request import Request as Request
from aiohttp.web_response import Response as Response
from aiohttp.web_response import StreamResponse as StreamResponse
from aiohttp.web_response import json_response as json_response
from aiohttp.web_routedef import (
    RouteDef as RouteDef,
    RouteTableDef as RouteTableDef,
    delete as delete,
    get as get,
    head as head,
    options as options,
    patch as patch,
    post as post,
    put as put,
    route as route,
    static as static,
    view as view,
)
from aiohttp.web_runner import (
    AppRunner as AppRunner,
    BaseRunner as BaseRunner,
    BaseSite as BaseSite,
    NamedPipeSite as NamedPipeSite,
    ServerRunner as ServerRunner,
    SockSite as SockSite,
    TCPSite as TCPSite,
    UnixSite as UnixSite,
)
from aiohttp.web_server import Server as Server
from aiohttp.web_urldispatcher import UrlDispatcher as UrlDispatcher
from aiohttp.web_urldispatcher import View as View
from aiohttp.web_ws import WebSocketResponse as WebSocketResponse

@role("starts-loop")
def run_app(
    app, *, host=None, port=None, path=None, sock=None, shutdown_timeout=60.0,
    keepalive_timeout=75.0, ssl_context=None, print=..., backlog=128, access_log_class=...,
    access_log_format=..., access_log=..., handle_signals=True, reuse_address=None,
    reuse_port=None, handler_cancellation=False, loop=None, **kwargs
): ...
