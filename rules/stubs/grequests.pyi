# grequests 0.7: requests over gevent.

from typing import Self

from effects import blocks, named

@blocks("http", instead="httpx.AsyncClient.request")
def map(requests, stream=False, size=None, exception_handler=None, gtimeout=None): ...
def imap(requests, stream=False, size=2, exception_handler=None) -> _Responses: ...
def imap_enumerated(requests, stream=False, size=2, exception_handler=None) -> _Responses: ...

class AsyncRequest:
    @blocks("http", instead="httpx.AsyncClient.request")
    def send(self, **kwargs): ...

@named("grequests.imap")
class _Responses:
    def __iter__(self) -> Self: ...
    @blocks("http", instead="httpx.AsyncClient.request")
    def __next__(self): ...
