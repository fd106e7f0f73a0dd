# snowflake-connector-python 5.2: parts of a result, downloaded when they are read.
from typing import Any, Iterator

from effects import blocks

class ResultBatch:
    @blocks("database")
    def __iter__(self) -> Iterator[Any]: ...
    @blocks("database")
    def create_iter(
        self, connection=None, iter_unit=..., structure=..., use_dict_result=False,
        number_to_decimal=False, force_microsecond_precision=False
    ) -> Iterator[Any]: ...
    @blocks("database")
    def to_arrow(
        self, connection=None, number_to_decimal=False, force_microsecond_precision=False
    ) -> Any: ...
    @blocks("database")
    def to_pandas(
        self, connection=None, number_to_decimal=False, force_microsecond_precision=False
    ) -> Any: ...
    @blocks("database")
    def populate_data(self, connection=None, **kwargs) -> Any: ...
