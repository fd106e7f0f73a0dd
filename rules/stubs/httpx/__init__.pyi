# httpx 0.28. Building a client (also an asynchronous one) reads the certificate bundle.

from httpx._api import (
    delete as delete,
    get as get,
    head as head,
    options as options,
    patch as patch,
    post as post,
    put as put,
    request as request,
    stream as stream,
)
from httpx._client import AsyncClient as AsyncClient
from httpx._client import Client as Client
from httpx._config import create_ssl_context as create_ssl_context
from httpx._models import Request as Request
from httpx._models import Response as Response
from httpx._transports.asgi import ASGITransport as ASGITransport
from httpx._transports.base import AsyncBaseTransport as AsyncBaseTransport
from httpx._transports.base import BaseTransport as BaseTransport
from httpx._transports.default import AsyncHTTPTransport as AsyncHTTPTransport
from httpx._transports.default import HTTPTransport as HTTPTransport
from httpx._transports.mock import MockTransport as MockTransport
