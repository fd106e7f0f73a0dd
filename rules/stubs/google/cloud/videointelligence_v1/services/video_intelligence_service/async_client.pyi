# google-cloud-videointelligence 2.21.

from typing import overload, Self

from effects import blocks
from google.api_core.operation_async import AsyncOperation

class VideoIntelligenceServiceAsyncClient:
    @overload
    def __init__(self, *, credentials, **options) -> None: ...
    @overload
    @blocks("file", note="Without credentials it looks for them, in files and at the metadata server.")
    def __init__(self, **options) -> None: ...
    async def __aenter__(self) -> Self: ...
    async def annotate_video(self, request=..., *, input_uri=..., **options) -> AsyncOperation: ...
