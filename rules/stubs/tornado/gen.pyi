# tornado: coroutines of the old kind.

from typing import Any

from effects import role

from asyncio import Future

@role("async-sleep")
def sleep(duration) -> Future[None]: ...
def with_timeout(timeout, future, quiet_exceptions=..., *, message=None) -> Future[Any]: ...
def multi(children, quiet_exceptions=...) -> Future[Any]: ...
