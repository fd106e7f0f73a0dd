# beanie 2.2: aggregation.
from typing import TypeVar

from .cursor import BaseCursorQuery

_T = TypeVar("_T")

class AggregationQuery(BaseCursorQuery[_T]): ...
