# typing, Python 3.8 to 3.14: the forms in which annotations are spelled.
import collections
import contextlib
import re
from collections.abc import (
    AsyncGenerator as AsyncGenerator,
    AsyncIterable as AsyncIterable,
    AsyncIterator as AsyncIterator,
    Awaitable as Awaitable,
    ByteString as ByteString,
    Collection as Collection,
    Container as Container,
    Coroutine as Coroutine,
    Generator as Generator,
    Hashable as Hashable,
    ItemsView as ItemsView,
    Iterable as Iterable,
    Iterator as Iterator,
    KeysView as KeysView,
    Mapping as Mapping,
    MappingView as MappingView,
    MutableMapping as MutableMapping,
    MutableSequence as MutableSequence,
    MutableSet as MutableSet,
    Reversible as Reversible,
    Sequence as Sequence,
    Set as AbstractSet,
    Sized as Sized,
    ValuesView as ValuesView,
)

from effects import role

TYPE_CHECKING: bool

@role("form-typevar")
class TypeVar:
    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False, infer_variance=False, default=...): ...  # check: some since 3.12 and 3.13
@role("form-typevar")
class ParamSpec:
    def __init__(self, name, *, bound=None, covariant=False, contravariant=False, infer_variance=False, default=...): ...  # check: some since 3.12 and 3.13
@role("form-typevar")
class TypeVarTuple:
    def __init__(self, name, *, default=...): ...  # check: default 3.13+

@role("form-any")
class Any: ...
@role("form-optional")
class Optional: ...  # check: a form
@role("form-union")
class Union: ...  # check: a form
@role("form-annotated")
class Annotated: ...  # check: a form
@role("form-callable")
class Callable: ...  # check: a form
@role("form-literal")
class Literal: ...  # check: a form
@role("form-type")
class Type: ...  # check: a form
@role("form-tuple")
class Tuple: ...  # check: a form
@role("form-self")
class Self: ...  # check: a form
@role("form-transparent")
class ClassVar: ...  # check: a form
@role("form-transparent")
class Final: ...  # check: a form
@role("form-transparent")
class Required: ...  # check: a form
@role("form-transparent")
class NotRequired: ...  # check: a form
@role("form-transparent")
class ReadOnly: ...  # check: 3.13+
@role("form-transparent")
class Unpack: ...  # check: a form
@role("form-generic")
class Generic: ...
@role("form-protocol")
class Protocol: ...
@role("form-noreturn")
class NoReturn: ...  # check: a form
@role("form-noreturn")
class Never: ...  # check: a form
class Concatenate: ...  # check: a form
class LiteralString: ...  # check: a form
@role("form-transparent")
class TypeAlias: ...  # check: a form
class TypeGuard: ...  # check: a form
class TypeIs: ...  # check: 3.13+
class ForwardRef:
    def __init__(self, arg, is_argument=True, module=None, *, is_class=False): ...
class TypeAliasType:  # check: 3.12+
    def __init__(self, name, value, *, type_params=()): ...

@role("named-tuple")
class NamedTuple(tuple[Any, ...]):  # check: a form
    _fields: tuple[str, ...]  # check: of the classes that inherit from it
    def _asdict(self) -> dict[str, Any]: ...  # check: of the classes that inherit from it
    def _replace(self, **kwds) -> Self: ...  # check: of the classes that inherit from it
    @classmethod
    def _make(cls, iterable, /) -> Self: ...  # check: of the classes that inherit from it
class TypedDict(dict[str, Any]):  # check: a form
    @role("typed-item")
    def __getitem__(self, key, /) -> Any: ...  # check: of the classes that inherit from it
    @role("typed-item")
    def get(self, key, default=None, /) -> Any: ...  # check: of the classes that inherit from it
    @role("typed-item")
    def pop(self, key, default=None, /) -> Any: ...  # check: of the classes that inherit from it
    @role("typed-item")
    def setdefault(self, key, default=None, /) -> Any: ...  # check: of the classes that inherit from it

T = TypeVar("T")
K = TypeVar("K")
V = TypeVar("V")
S = TypeVar("S")

AnyStr = TypeVar("AnyStr", bytes, str)
Text = str
List = list
Dict = dict
Set = set
FrozenSet = frozenset
DefaultDict = collections.defaultdict  # check: another name for it
OrderedDict = collections.OrderedDict  # check: another name for it
Counter = collections.Counter  # check: another name for it
ChainMap = collections.ChainMap  # check: another name for it
Deque = collections.deque  # check: another name for it
ContextManager = contextlib.AbstractContextManager  # check: another name for it
AsyncContextManager = contextlib.AbstractAsyncContextManager  # check: another name for it
Pattern = re.Pattern
Match = re.Match

# A stream that may as well be in memory: its methods are not known to wait.
class IO(Iterator[AnyStr]):  # check: open files are iterable
    def read(self, n=-1) -> AnyStr: ...
    def readline(self, limit=-1) -> AnyStr: ...
    def readlines(self, hint=-1) -> list[AnyStr]: ...
    def write(self, s) -> int: ...
    def writelines(self, lines) -> None: ...
    def seek(self, offset, whence=0) -> int: ...
    def tell(self) -> int: ...
    def truncate(self, size=None) -> int: ...
    def flush(self) -> None: ...
    def close(self) -> None: ...
    def fileno(self) -> int: ...
    def __enter__(self) -> Self: ...
    def __exit__(self, type, value, traceback) -> None: ...
    def __iter__(self) -> Iterator[AnyStr]: ...  # check: open files are iterable
    def __next__(self) -> AnyStr: ...  # check: open files are iterable
class BinaryIO(IO[bytes]):
    def __enter__(self) -> Self: ...
class TextIO(IO[str]):
    def __enter__(self) -> Self: ...

class SupportsInt: ...
class SupportsFloat: ...
class SupportsComplex: ...
class SupportsBytes: ...
class SupportsIndex: ...
class SupportsAbs: ...
class SupportsRound: ...

@role("cast")
def cast(typ, val): ...
@role("overload")
def overload(func): ...
@role("override")
def override(method, /): ...  # check: 3.12+
@role("keeps")
def final(f): ...
@role("keeps")
def no_type_check(arg): ...
@role("keeps")
def runtime_checkable(cls): ...
def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False, frozen_default=False, field_specifiers=(), **kwargs) -> Callable[[T], T]: ...
def NewType(name, tp: Type[T]) -> Type[T]: ...  # check: a class since 3.10
def assert_never(arg, /) -> Never: ...
def assert_type(val, typ, /) -> Any: ...  # who asks for the type of a coroutine drops it
def reveal_type(obj, /) -> Any: ...
def get_type_hints(obj, globalns=None, localns=None, include_extras=False) -> dict[str, Any]: ...
def get_origin(tp) -> Any: ...
def get_args(tp) -> tuple[Any, ...]: ...
def get_overloads(func) -> list[Any]: ...
def clear_overloads() -> None: ...
def is_typeddict(tp) -> bool: ...
def is_protocol(tp, /) -> bool: ...  # check: 3.13+
def get_protocol_members(tp, /) -> frozenset[str]: ...  # check: 3.13+
