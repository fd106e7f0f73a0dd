# asgiref 3.

from typing import Awaitable, Callable, Generic, Self, TypeVar, overload

from effects import calls, role

T = TypeVar("T")

class SyncToAsync(Generic[T]):
    async def __call__(self, *args, **kwargs) -> T: ...

class AsyncToSync(Generic[T]):
    @role("starts-loop")
    def __call__(self, *args, **kwargs) -> T: ...

class ThreadSensitiveContext:
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, exc, value, tb): ...

@overload
@role("to-thread")
@calls("func", sync="thread")
def sync_to_async(func: Callable[..., T], *, thread_sensitive=True, executor=None, context=None) -> SyncToAsync[T]: ...
@overload
def sync_to_async(*, thread_sensitive=True, executor=None, context=None) -> Callable[[Callable[..., T]], SyncToAsync[T]]: ...
@overload
@role("to-sync")
@calls("awaitable", sync="never", coroutine="loop")
def async_to_sync(awaitable: Callable[..., Awaitable[T]], *, force_new_loop=False) -> AsyncToSync[T]: ...
@overload
def async_to_sync(*, force_new_loop=False) -> Callable[[Callable[..., Awaitable[T]]], AsyncToSync[T]]: ...
@role("is-coroutine")
def iscoroutinefunction(func): ...
def markcoroutinefunction(func): ...
