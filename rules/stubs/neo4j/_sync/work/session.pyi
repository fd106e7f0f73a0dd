# neo4j 6.4: synchronous sessions.
from typing import Any, Callable, Coroutine, TypeVar
from typing_extensions import Self

from effects import blocks, calls

from .result import Result
from .transaction import Transaction

_T = TypeVar("_T")

class Session:
    def __enter__(self) -> Self: ...
    @blocks("database", instead="neo4j.AsyncSession.close")
    def __exit__(self, *args) -> None: ...
    @blocks("database", instead="neo4j.AsyncSession.run")
    def run(self, query, parameters=None, **kwargs) -> Result: ...
    @blocks("database", instead="neo4j.AsyncSession.begin_transaction")
    def begin_transaction(self, metadata=None, timeout=None) -> Transaction: ...
    @blocks("database", instead="neo4j.AsyncSession.execute_read")
    @calls("transaction_function", sync="here")
    def execute_read(self, transaction_function: Callable[..., _T], *args, **kwargs) -> _T: ...
    @blocks("database", instead="neo4j.AsyncSession.execute_write")
    @calls("transaction_function", sync="here")
    def execute_write(self, transaction_function: Callable[..., _T], *args, **kwargs) -> _T: ...
    @blocks("database", instead="neo4j.AsyncSession.execute_read")
    @calls("transaction_function", sync="here")
    def read_transaction(self, transaction_function: Callable[..., _T], *args, **kwargs) -> _T: ...  # check: until 5
    @blocks("database", instead="neo4j.AsyncSession.execute_write")
    @calls("transaction_function", sync="here")
    def write_transaction(self, transaction_function: Callable[..., _T], *args, **kwargs) -> _T: ...  # check: until 5
    @blocks("database", instead="neo4j.AsyncSession.close")
    def close(self) -> None: ...
    def last_bookmarks(self): ...
