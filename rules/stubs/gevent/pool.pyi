# gevent: pools.

from effects import blocks

from gevent.greenlet import Greenlet

class Group:
    @blocks("wait", instead="asyncio.gather")
    def join(self, timeout=None, raise_error=False): ...
    @blocks("wait", instead="asyncio.gather")
    def map(self, func, iterable): ...
    def spawn(self, *args, **kwargs) -> Greenlet: ...

class Pool(Group): ...
