# itertools, Python 3.8 to 3.14. Functions here: what they give is iterated where they stand, mostly.
from collections.abc import Iterable, Iterator
from typing import Any, Callable, TypeVar, overload

from effects import calls, consumes

T = TypeVar("T")
S = TypeVar("S")
R = TypeVar("R")
K = TypeVar("K")

@calls("func", sync="here")
@consumes("iterable")
def accumulate(iterable: Iterable[T], func=None, *, initial=None) -> Iterator[T]: ...  # check: a class
@consumes("iterable")
def batched(iterable: Iterable[T], n, *, strict=False) -> Iterator[tuple[T, ...]]: ...  # check: a class, 3.12+
class chain(Iterator[T]):  # check: iterable by its __next__
    @consumes("iterables")
    def __init__(self, *iterables: Iterable[T]) -> None: ...
    def __iter__(self) -> Iterator[T]: ...
    def __next__(self) -> T: ...
    @classmethod
    @consumes("iterable")
    def from_iterable(cls, iterable: Iterable[Iterable[T]], /) -> Iterator[T]: ...
@consumes("iterable")
def combinations(iterable: Iterable[T], r) -> Iterator[tuple[T, ...]]: ...  # check: a class
@consumes("iterable")
def combinations_with_replacement(iterable: Iterable[T], r) -> Iterator[tuple[T, ...]]: ...  # check: a class
@consumes("data")
def compress(data: Iterable[T], selectors) -> Iterator[T]: ...  # check: a class
def count(start=0, step=1) -> Iterator[int]: ...  # check: a class
def cycle(iterable: Iterable[T], /) -> Iterator[T]: ...  # check: a class
@calls("predicate", sync="here")
@consumes("iterable")
def dropwhile(predicate, iterable: Iterable[T], /) -> Iterator[T]: ...  # check: a class
@calls("function", sync="here")
@consumes("iterable")
def filterfalse(function, iterable: Iterable[T], /) -> Iterator[T]: ...  # check: a class
@overload
@calls("key", sync="here")
@consumes("iterable")
def groupby(iterable: Iterable[T], key: None = None) -> Iterator[tuple[T, Iterator[T]]]: ...  # check: a class
@overload
@calls("key", sync="here")
@consumes("iterable")
def groupby(iterable: Iterable[T], key: Callable[..., K]) -> Iterator[tuple[K, Iterator[T]]]: ...  # check: a class
@consumes("iterable")
def islice(iterable: Iterable[T], start, stop=..., step=..., /) -> Iterator[T]: ...  # check: a class
@consumes("iterable")
def pairwise(iterable: Iterable[T], /) -> Iterator[tuple[T, T]]: ...  # check: a class
@consumes("iterable")
def permutations(iterable: Iterable[T], r=None) -> Iterator[tuple[T, ...]]: ...  # check: a class
@overload
@consumes("one", "two")
def product(one: Iterable[T], two: Iterable[S], /) -> Iterator[tuple[T, S]]: ...  # check: a class
@overload
@consumes("iterables")
def product(*iterables: Iterable[T], repeat=1) -> Iterator[tuple[T, ...]]: ...  # check: a class
def repeat(object: T, times=...) -> Iterator[T]: ...  # check: a class
@calls("function", sync="here", coroutine="here")
@consumes("iterable")
def starmap(function: Callable[..., R], iterable: Iterable[Any], /) -> Iterator[R]: ...  # check: a class
@calls("predicate", sync="here")
@consumes("iterable")
def takewhile(predicate, iterable: Iterable[T], /) -> Iterator[T]: ...  # check: a class
def tee(iterable: Iterable[T], n=2, /) -> tuple[Iterator[T], ...]: ...
@consumes("iterables")
def zip_longest(*iterables: Iterable[T], fillvalue=None) -> Iterator[tuple[T, ...]]: ...  # check: a class
