# cohere 7.3: clients.

from cohere.client import AsyncClient, Client
from cohere.v2.client import AsyncV2Client, V2Client
from typing import overload

from effects import blocks

class ClientV2(V2Client, Client):
    @overload
    def __init__(self, api_key=..., *, httpx_client, **options) -> None: ...
    @overload
    @blocks("file", note="It reads the certificate store (25 ms): build one client, at startup.")
    def __init__(self, api_key=..., *, base_url=..., environment=..., **options) -> None: ...

class AsyncClientV2(AsyncV2Client, AsyncClient):
    @overload
    def __init__(self, api_key=..., *, httpx_client, **options) -> None: ...
    @overload
    @blocks("file", note="It reads the certificate store (25 ms): build one client, at startup.")
    def __init__(self, api_key=..., *, base_url=..., environment=..., **options) -> None: ...
