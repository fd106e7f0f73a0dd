# google-cloud-firestore 2.34: documents, one a step.

from typing import Any, Coroutine, Generic, Self, TypeVar

T = TypeVar("T")

class AsyncStreamGenerator(Generic[T]):
    async def __anext__(self) -> T: ...
    def __aiter__(self) -> Self: ...
    def aclose(self) -> Coroutine[Any, Any, None]: ...
