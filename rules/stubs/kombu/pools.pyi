# kombu 5.7: pools by connection.
from typing import Literal, overload

from effects import blocks

from .connection import ConnectionPool
from .messaging import Producer
from .resource import Resource

class ProducerPool(Resource):
    @overload
    def acquire(self, block: Literal[False] = False, timeout=None) -> Producer: ...
    @overload
    @blocks("broker")
    def acquire(self, block=False, timeout=None) -> Producer: ...

class PoolGroup: ...

class Connections(PoolGroup):
    def __getitem__(self, key) -> ConnectionPool: ...  # check: made by __missing__

class Producers(PoolGroup):
    def __getitem__(self, key) -> ProducerPool: ...  # check: made by __missing__

connections: Connections
producers: Producers

def get_limit(): ...
def set_limit(limit, force=False, reset_after=False, ignore_errors=False): ...
def reset(*args, **kwargs): ...
