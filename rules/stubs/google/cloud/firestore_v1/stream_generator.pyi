# google-cloud-firestore 2.34: documents, one a step.

from typing import Generic, Self, TypeVar

from effects import blocks

T = TypeVar("T")

class StreamGenerator(Generic[T]):
    @blocks("sdk", instead="google.cloud.firestore_v1.async_stream_generator.AsyncStreamGenerator.__anext__")
    def __next__(self) -> T: ...
    def __iter__(self) -> Self: ...
    def close(self): ...
