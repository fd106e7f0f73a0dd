# httpx2 2.16: the successor of httpx, same shape. Building a client (also an asynchronous one) reads the certificate bundle.

from httpx2._api import (
    delete as delete,
    get as get,
    head as head,
    options as options,
    patch as patch,
    post as post,
    put as put,
    query as query,
    request as request,
    stream as stream,
)
from httpx2._client import AsyncClient as AsyncClient
from httpx2._client import Client as Client
from httpx2._config import create_ssl_context as create_ssl_context
from httpx2._models import Request as Request
from httpx2._models import Response as Response
from httpx2._transports.asgi import ASGITransport as ASGITransport
from httpx2._transports.base import AsyncBaseTransport as AsyncBaseTransport
from httpx2._transports.base import BaseTransport as BaseTransport
from httpx2._transports.default import AsyncHTTPTransport as AsyncHTTPTransport
from httpx2._transports.default import HTTPTransport as HTTPTransport
from httpx2._transports.mock import MockTransport as MockTransport
