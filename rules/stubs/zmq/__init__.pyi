# pyzmq 27. A call with flags= (NOBLOCK, mostly) is taken not to wait.

from effects import blocks

from zmq.sugar import device as device
from zmq.sugar.context import Context as Context
from zmq.sugar.poll import Poller as Poller
from zmq.sugar.poll import select as select
from zmq.sugar.socket import Socket as Socket

@blocks("broker")
def proxy(frontend, backend, capture=None): ...
@blocks("broker")
def proxy_steerable(frontend, backend, capture=None, control=None): ...
