# elevenlabs 2.78: clients.

from typing import overload

from effects import blocks
from elevenlabs.base_client import AsyncBaseElevenLabs, BaseElevenLabs

class ElevenLabs(BaseElevenLabs):
    @overload
    def __init__(self, *, httpx_client, **options) -> None: ...
    @overload
    @blocks("file", note="It reads the certificate store (25 ms): build one client, at startup.")
    def __init__(self, *, base_url=..., environment=..., api_key=..., **options) -> None: ...

class AsyncElevenLabs(AsyncBaseElevenLabs):
    @overload
    def __init__(self, *, httpx_client, **options) -> None: ...
    @overload
    @blocks("file", note="It reads the certificate store (25 ms): build one client, at startup.")
    def __init__(self, *, base_url=..., environment=..., api_key=..., **options) -> None: ...
