# httpcore: the functions.

from effects import blocks

from httpcore._models import Response
from httpcore._sync.interfaces import _Streaming

@blocks("http", instead="httpcore.AsyncConnectionPool.request")
def request(method, url, *, headers=None, content=None, extensions=None) -> Response: ...
def stream(method, url, *, headers=None, content=None, extensions=None) -> _Streaming: ...
