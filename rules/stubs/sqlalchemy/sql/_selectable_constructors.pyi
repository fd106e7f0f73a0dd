# SQLAlchemy 2.1: select().
from typing import Any, Callable, TypeVar

from .selectable import Select

_T = TypeVar("_T")

def select(entity: Callable[..., _T] = ..., /, *entities) -> Select[_T]: ...  # check: the first entity apart
