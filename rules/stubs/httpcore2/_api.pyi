# httpcore2: the functions.

from effects import blocks

from httpcore2._models import Response
from httpcore2._sync.interfaces import _Streaming

@blocks("http", instead="httpcore2.AsyncConnectionPool.request")
def request(method, url, *, headers=None, content=None, extensions=None) -> Response: ...
def stream(method, url, *, headers=None, content=None, extensions=None) -> _Streaming: ...
