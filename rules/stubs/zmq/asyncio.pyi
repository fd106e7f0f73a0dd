# pyzmq: the asynchronous classes.

from zmq._future import _AsyncPoller, _AsyncSocket
from zmq.sugar import context

class Poller(_AsyncPoller): ...

class Socket(_AsyncSocket): ...

class Context(context.Context):
    def socket(self, socket_type, socket_class=None, **kwargs) -> Socket: ...
