# asyncio.coroutines, Python 3.8 to 3.14.
from effects import role

@role("is-coroutine")
def iscoroutine(obj) -> bool: ...
@role("is-coroutine")
def iscoroutinefunction(func) -> bool: ...
def coroutine(func): ...  # check: -3.10
