# typing_extensions 4.15: the same forms as typing.
from typing import *
from typing import (
    AbstractSet as AbstractSet,
    ByteString as ByteString,
    ForwardRef as ForwardRef,
    is_protocol as is_protocol,
    get_protocol_members as get_protocol_members,
)
from typing import SupportsAbs as SupportsAbs, TypeAliasType as TypeAliasType
from collections.abc import Buffer as Buffer
from enum import Enum

from effects import role

def deprecated(message, /, *, category=DeprecationWarning, stacklevel=1) -> Callable[[T], T]: ...
@role("keeps")
def runtime(cls): ...
@role("keeps")
def disjoint_base(cls): ...
class TypeForm: ...
class Doc:
    def __init__(self, documentation, /): ...
class NoDefault: ...  # check: a sentinel
class Sentinel:
    def __init__(self, name, repr=None): ...
class Format(Enum): ...
IntVar = TypeVar
def get_annotations(obj, *, globals=None, locals=None, eval_str=False, format=...) -> dict[str, Any]: ...
def get_original_bases(cls, /) -> tuple[Any, ...]: ...
