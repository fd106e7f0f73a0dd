# curl_cffi 0.16.

from curl_cffi.aio import AsyncCurl as AsyncCurl
from curl_cffi.curl import Curl as Curl
from curl_cffi.requests import (
    delete as delete,
    get as get,
    head as head,
    options as options,
    patch as patch,
    post as post,
    put as put,
    request as request,
)
from curl_cffi.requests.models import Response as Response
from curl_cffi.requests.session import AsyncSession as AsyncSession
from curl_cffi.requests.session import Session as Session
from curl_cffi.requests.websockets import AsyncWebSocket as AsyncWebSocket
from curl_cffi.requests.websockets import WebSocket as WebSocket
