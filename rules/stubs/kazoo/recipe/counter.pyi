# kazoo 2.11: counters.
from typing_extensions import Self

from effects import blocks

class Counter:
    @property
    @blocks("database")
    def value(self): ...
    @blocks("database")
    def __add__(self, value) -> Self: ...
    @blocks("database")
    def __sub__(self, value) -> Self: ...
