# snowflake-snowpark 1.56: tables.
from typing_extensions import Self

from effects import blocks

from .dataframe import DataFrame

class Table(DataFrame):
    def __enter__(self) -> Self: ...
    @blocks("database")
    def __exit__(self, *args) -> None: ...
    @blocks("database")
    def update(
        self, assignments, condition=None, source=None, *, statement_params=None, block=True
    ): ...
    @blocks("database")
    def delete(self, condition=None, source=None, *, statement_params=None, block=True): ...
    @blocks("database")
    def merge(self, source, join_expr, clauses, *, statement_params=None, block=True): ...
    @blocks("database")
    def drop_table(self): ...
