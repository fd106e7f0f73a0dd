# neo4j 6.4: asynchronous sessions.
from typing import Any, Callable, Coroutine, TypeVar
from typing_extensions import Self

from effects import calls

from .result import AsyncResult
from .transaction import AsyncTransaction

_T = TypeVar("_T")

class AsyncSession:
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *args) -> None: ...
    async def run(self, query, parameters=None, **kwargs) -> AsyncResult: ...
    async def begin_transaction(self, metadata=None, timeout=None) -> AsyncTransaction: ...
    @calls("transaction_function", sync="here", coroutine="loop")
    async def execute_read(
        self, transaction_function: Callable[..., Coroutine[Any, Any, _T]], *args, **kwargs
    ) -> _T: ...
    @calls("transaction_function", sync="here", coroutine="loop")
    async def execute_write(
        self, transaction_function: Callable[..., Coroutine[Any, Any, _T]], *args, **kwargs
    ) -> _T: ...
    @calls("transaction_function", sync="here", coroutine="loop")
    async def read_transaction(self, transaction_function: Callable[..., Coroutine[Any, Any, _T]], *args, **kwargs) -> _T: ...  # check: until 5
    @calls("transaction_function", sync="here", coroutine="loop")
    async def write_transaction(self, transaction_function: Callable[..., Coroutine[Any, Any, _T]], *args, **kwargs) -> _T: ...  # check: until 5
    async def close(self) -> None: ...
    async def last_bookmarks(self): ...
