# anthropic 2.10: Amazon Bedrock.

from typing import overload

from anthropic._client import Anthropic, AsyncAnthropic
from effects import blocks

class AnthropicBedrock(Anthropic):  # check: shares its methods, not its base
    @overload
    def __init__(self, *, http_client, **options) -> None: ...  # check: can be given by position
    @overload
    @blocks("file", note="It reads the certificate store (25 ms): build one client, at startup.")
    def __init__(self, **options) -> None: ...

class AsyncAnthropicBedrock(AsyncAnthropic):  # check: shares its methods, not its base
    @overload
    def __init__(self, *, http_client, **options) -> None: ...  # check: can be given by position
    @overload
    @blocks("file", note="It reads the certificate store (25 ms): build one client, at startup.")
    def __init__(self, **options) -> None: ...
