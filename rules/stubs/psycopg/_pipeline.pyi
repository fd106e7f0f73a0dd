# psycopg 3.3: pipelines.
from typing_extensions import Self

from effects import blocks

class Pipeline:
    def __enter__(self) -> Self: ...
    @blocks("database", instead="psycopg.AsyncConnection.pipeline")
    def __exit__(self, *args) -> None: ...
    @blocks("database", instead="psycopg.AsyncPipeline.sync")
    def sync(self) -> None: ...
