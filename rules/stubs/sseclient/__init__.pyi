# sseclient-py 1.9, and sseclient, which has the same import name and is iterated itself.

from typing import Self

from effects import blocks, named

@named("sseclient.SSEClient.events")
class _Events:
    def __iter__(self) -> Self: ...
    @blocks("http", instead="httpx_sse.EventSource.aiter_sse")
    def __next__(self): ...

class SSEClient:
    def events(self) -> _Events: ...
    def close(self) -> None: ...
    def __iter__(self) -> Self: ...  # check: in the package sseclient
    @blocks("http", instead="httpx_sse.EventSource.aiter_sse")
    def __next__(self): ...  # check: in the package sseclient
