# groq 1.7: clients, sync and async.

from groq._base_client import (
    DefaultAioHttpClient as DefaultAioHttpClient,
    DefaultAsyncHttpxClient as DefaultAsyncHttpxClient,
    DefaultHttpxClient as DefaultHttpxClient,
)
from groq._client import (
    AsyncClient as AsyncClient,
    AsyncGroq as AsyncGroq,
    Client as Client,
    Groq as Groq,
)
from groq._streaming import AsyncStream as AsyncStream, Stream as Stream
