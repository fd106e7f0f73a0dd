# valkey 6.2: sentinels, asynchronous.
from typing import Callable, TypeVar

from ..commands import AsyncSentinelCommands
from .client import Valkey
from .connection import ConnectionPool

_R = TypeVar("_R")

class SentinelConnectionPool(ConnectionPool):
    def __init__(self, service_name, sentinel_manager, **kwargs) -> None: ...
    async def get_master_address(self): ...

class Sentinel(AsyncSentinelCommands):
    def __init__(
        self, sentinels, min_other_sentinels=0, sentinel_kwargs=None, **connection_kwargs
    ) -> None: ...
    async def discover_master(self, service_name): ...
    async def discover_slaves(self, service_name): ...
    async def execute_command(self, *args, **kwargs): ...
    def master_for(
        self, service_name, valkey_class: Callable[..., _R] = Valkey, connection_pool_class=...,
        **kwargs
    ) -> _R: ...
    def slave_for(
        self, service_name, valkey_class: Callable[..., _R] = Valkey, connection_pool_class=...,
        **kwargs
    ) -> _R: ...
