# anthropic 2.10: Google Vertex.

from typing import overload

from anthropic._client import Anthropic, AsyncAnthropic
from effects import blocks

class AnthropicVertex(Anthropic):  # check: shares its methods, not its base
    @overload
    def __init__(self, *, http_client, **options) -> None: ...
    @overload
    @blocks("file", note="It reads the certificate store (25 ms): build one client, at startup.")
    def __init__(self, **options) -> None: ...

class AsyncAnthropicVertex(AsyncAnthropic):  # check: shares its methods, not its base
    @overload
    def __init__(self, *, http_client, **options) -> None: ...
    @overload
    @blocks("file", note="It reads the certificate store (25 ms): build one client, at startup.")
    def __init__(self, **options) -> None: ...
