# typesense 2.1: both sides, over HTTP.
from .async_.client import AsyncClient as AsyncClient
from .sync.client import Client as Client
