# anthropic 2.10: results of a batch, one a step.

from typing import Any, Self

from effects import blocks

class JSONLDecoder:
    @blocks("sdk", instead="anthropic.AsyncAnthropic.messages.batches.results")
    def __next__(self) -> Any: ...
    def __iter__(self) -> Self: ...

class AsyncJSONLDecoder:
    async def __anext__(self) -> Any: ...
    def __aiter__(self) -> Self: ...
