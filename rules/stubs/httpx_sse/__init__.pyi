# httpx-sse 0.4.

from httpx_sse._api import EventSource as EventSource
from httpx_sse._api import aconnect_sse as aconnect_sse
from httpx_sse._api import connect_sse as connect_sse
