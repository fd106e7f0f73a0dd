# meilisearch-python-sdk 8.0: both sides.
from ._client._async_client import AsyncClient as AsyncClient
from ._client._client import Client as Client
from .index.async_index import AsyncIndex as AsyncIndex
from .index.index import Index as Index
