# dataclasses, Python 3.8 to 3.14.
from typing import Any, Callable, TypeVar, overload

from effects import calls, role

T = TypeVar("T")

MISSING: Any
KW_ONLY: Any

@role("dataclass")
def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False): ...
@overload
@calls("default_factory", sync="here")
def field(*, default=..., default_factory: Callable[..., T], init=True, repr=True, hash=None, compare=True, metadata=None, kw_only=..., doc=None) -> T: ...  # check: doc 3.14+
@overload
def field(*, default: T = ..., default_factory=..., init=True, repr=True, hash=None, compare=True, metadata=None, kw_only=..., doc=None) -> T: ...  # check: doc 3.14+
class Field:
    name: str
    type: Any
    default: Any
    default_factory: Any
class InitVar: ...
class FrozenInstanceError(AttributeError): ...
def fields(class_or_instance) -> tuple[Field, ...]: ...
def asdict(obj, *, dict_factory=dict) -> dict[str, Any]: ...
def astuple(obj, *, tuple_factory=tuple) -> tuple[Any, ...]: ...
def is_dataclass(obj) -> bool: ...
def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False, module=None, decorator=...) -> type: ...  # check: module 3.12+, decorator 3.14+
def replace(obj: T, /, **changes) -> T: ...
