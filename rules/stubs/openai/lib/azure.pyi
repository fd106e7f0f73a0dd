# openai 3.51: the clients for Azure.

from typing import overload

from effects import blocks
from openai._client import AsyncOpenAI, OpenAI

class AzureOpenAI(OpenAI):
    @overload
    def __init__(self, *, http_client, **options) -> None: ...
    @overload
    @blocks("file", note="It reads the certificate store (25 ms): build one client, at startup.")
    def __init__(self, *, api_version=..., **options) -> None: ...

class AsyncAzureOpenAI(AsyncOpenAI):
    @overload
    def __init__(self, *, http_client, **options) -> None: ...
    @overload
    @blocks("file", note="It reads the certificate store (25 ms): build one client, at startup.")
    def __init__(self, *, api_version=..., **options) -> None: ...
