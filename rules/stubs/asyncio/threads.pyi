# asyncio.threads, Python 3.9 to 3.14.
from typing import Callable, TypeVar

from effects import calls

T = TypeVar("T")

@calls("func", sync="thread")
async def to_thread(func: Callable[..., T], /, *args, **kwargs) -> T: ...
