# SQLModel 0.0.50: select().
from typing import Callable, TypeVar

from sqlalchemy.sql.selectable import Select

_T = TypeVar("_T")

def select(entity: Callable[..., _T] = ..., /, *entities) -> Select[_T]: ...  # check: the first entity apart
