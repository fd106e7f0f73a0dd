# pyzmq: the classes.

from effects import blocks

from zmq.sugar.context import Context as Context
from zmq.sugar.poll import Poller as Poller
from zmq.sugar.poll import select as select
from zmq.sugar.socket import Socket as Socket

@blocks("broker")
def device(device_type, frontend, backend): ...
