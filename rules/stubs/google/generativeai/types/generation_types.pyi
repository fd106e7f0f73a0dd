# google-generativeai 0.8: answers, whole or one piece a step.

from typing import Any, AsyncIterator, Iterator

from effects import blocks

class BaseGenerateContentResponse: ...

class GenerateContentResponse(BaseGenerateContentResponse):
    @blocks("sdk", instead="google.generativeai.types.AsyncGenerateContentResponse.__aiter__")
    def __iter__(self) -> Iterator[Any]: ...
    @blocks("sdk", instead="google.generativeai.types.AsyncGenerateContentResponse.resolve")
    def resolve(self): ...

class AsyncGenerateContentResponse(BaseGenerateContentResponse):
    def __aiter__(self) -> AsyncIterator[Any]: ...
    async def resolve(self): ...
