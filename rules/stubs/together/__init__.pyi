# together 3.1: clients, sync and async.

from together._base_client import (
    DefaultAioHttpClient as DefaultAioHttpClient,
    DefaultAsyncHttpxClient as DefaultAsyncHttpxClient,
    DefaultHttpxClient as DefaultHttpxClient,
)
from together._client import (
    AsyncClient as AsyncClient,
    AsyncTogether as AsyncTogether,
    Client as Client,
    Together as Together,
)
from together._streaming import AsyncStream as AsyncStream, Stream as Stream
