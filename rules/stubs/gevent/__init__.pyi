# gevent 25: waiting hands over to gevent's hub, which is not the event loop.

from effects import blocks, calls

from gevent.greenlet import Greenlet as Greenlet
from gevent.greenlet import joinall as joinall
from gevent.hub import sleep as sleep
from gevent.hub import spawn_raw as spawn_raw
from gevent.timeout import Timeout as Timeout

@calls("function", sync="thread")
def spawn(function, *args, **kwargs) -> Greenlet: ...  # check: a class method
@blocks("wait", instead="asyncio.wait")
def wait(objects=None, timeout=None, count=None): ...
