# PyAthena 4.2: the cursor; execute() waits for the query to end.
from typing_extensions import Self

from effects import blocks

from .common import BaseCursor, CursorIterator

class Cursor(BaseCursor, CursorIterator):
    @blocks("database")
    def execute(
        self, operation, parameters=None, *, work_group=None, s3_staging_dir=None, cache_size=None,
        cache_expiration_time=None, result_reuse_enable=None, result_reuse_minutes=None,
        paramstyle=None, on_start_query_execution=None, result_set_type_hints=None, options=None,
        **kwargs
    ) -> Self: ...
    @blocks("database")
    def cancel(self) -> None: ...
