# functools, Python 3.8 to 3.14.
from collections.abc import Iterable
from typing import Any, Callable, Generic, TypeVar, overload

from effects import calls, consumes, role

T = TypeVar("T")
S = TypeVar("S")
F = TypeVar("F")

WRAPPER_ASSIGNMENTS: tuple[str, ...]
WRAPPER_UPDATES: tuple[str, ...]
Placeholder: Any  # check: 3.14+

@role("partial")
class partial(Generic[T]):
    func: Callable[..., T]
    args: tuple[Any, ...]
    keywords: dict[str, Any]
    def __init__(self, func: Callable[..., T], /, *args, **keywords) -> None: ...
    def __call__(self, /, *args, **keywords) -> T: ...
@role("partial")
class partialmethod(Generic[T]):
    def __init__(self, func: Callable[..., T], /, *args, **keywords) -> None: ...
@role("wraps")
def wraps(wrapped, assigned=..., updated=...): ...
def update_wrapper(wrapper: F, wrapped, assigned=..., updated=...) -> F: ...
@role("caches")
@role("keeps")
def lru_cache(maxsize=128, typed=False): ...
@role("caches")
@role("keeps")
def cache(user_function, /): ...
@role("cached-property")
class cached_property:
    def __init__(self, func) -> None: ...
@role("keeps")
def total_ordering(cls): ...
# A function of one of several types: its generic version stands for all.
@role("keeps")
def singledispatch(func): ...
@role("keeps")
class singledispatchmethod:
    def __init__(self, func) -> None: ...
@overload
@calls("function", sync="here")
@consumes("iterable")
def reduce(function: Callable[..., T], iterable: Iterable[S], /) -> T: ...
@overload
@calls("function", sync="here")
@consumes("iterable")
def reduce(function: Callable[..., T], iterable: Iterable[S], initial: S, /) -> T | S: ...
@calls("mycmp", sync="here")
def cmp_to_key(mycmp): ...
