# redis 8.1: sentinels. The clients that it gives ask for the master's address when they connect.
from typing import Any, Callable, TypeVar
from typing_extensions import Self

from effects import blocks

from .client import Redis
from .commands import SentinelCommands
from .connection import ConnectionPool

_R = TypeVar("_R")

class SentinelConnectionPool(ConnectionPool):
    def __init__(self, service_name, sentinel_manager, **kwargs) -> None: ...
    @blocks("broker", instead="redis.asyncio.SentinelConnectionPool.get_master_address")
    def get_master_address(self): ...

class Sentinel(SentinelCommands):
    def __init__(
        self, sentinels, min_other_sentinels=0, sentinel_kwargs=None, force_master_ip=None,
        **connection_kwargs
    ) -> None: ...
    @blocks("broker", instead="redis.asyncio.Sentinel.discover_master")
    def discover_master(self, service_name): ...
    @blocks("broker", instead="redis.asyncio.Sentinel.discover_slaves")
    def discover_slaves(self, service_name): ...
    @blocks("broker", instead="redis.asyncio.Sentinel.execute_command")
    def execute_command(self, *args, **kwargs): ...
    def master_for(
        self, service_name, redis_class: Callable[..., _R] = Redis, connection_pool_class=...,
        **kwargs
    ) -> _R: ...
    def slave_for(
        self, service_name, redis_class: Callable[..., _R] = Redis, connection_pool_class=...,
        **kwargs
    ) -> _R: ...
