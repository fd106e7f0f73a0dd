# botocore 1.40: events, read from the socket one by one.

from typing import Iterator

from effects import blocks

class EventStream:
    @blocks("sdk", instead="aiobotocore.eventstream.AioEventStream.__aiter__")
    def __iter__(self) -> Iterator[dict]: ...
    @blocks("sdk", instead="aiobotocore.eventstream.AioEventStream.__aiter__")
    def get_initial_response(self): ...
    def close(self): ...
