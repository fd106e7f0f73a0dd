# aiohttp 3.14. session.get() and its like do nothing until awaited or entered.

from aiohttp import web as web
from aiohttp.client import (
    ClientSession as ClientSession,
    ClientTimeout as ClientTimeout,
    request as request,
)
from aiohttp.client_reqrep import ClientResponse as ClientResponse
from aiohttp.client_ws import ClientWebSocketResponse as ClientWebSocketResponse
from aiohttp.connector import BaseConnector as BaseConnector
from aiohttp.connector import TCPConnector as TCPConnector
from aiohttp.connector import UnixConnector as UnixConnector
from aiohttp.cookiejar import CookieJar as CookieJar
from aiohttp.multipart import BodyPartReader as BodyPartReader
from aiohttp.multipart import MultipartReader as MultipartReader
from aiohttp.multipart import MultipartWriter as MultipartWriter
from aiohttp.resolver import AsyncResolver as AsyncResolver
from aiohttp.resolver import DefaultResolver as DefaultResolver
from aiohttp.resolver import ThreadedResolver as ThreadedResolver
from aiohttp.streams import StreamReader as StreamReader
from aiohttp.tracing import TraceConfig as TraceConfig
