# starlette 1: threads.

from typing import Any

from effects import calls

from collections.abc import AsyncIterator
from typing import Callable, TypeVar

T = TypeVar("T")
@calls("func", sync="thread")
async def run_in_threadpool(func: Callable[..., T], *args, **kwargs) -> T: ...
def iterate_in_threadpool(iterator) -> AsyncIterator[Any]: ...
async def run_until_first_complete(*args): ...
