# pymongo 4.20: sessions; a transaction's block commits when it is left.
from typing import Callable, TypeVar
from typing_extensions import Self

from effects import blocks, calls, named

from .mongo_client import MongoClient

_T = TypeVar("_T")

@named("pymongo.synchronous.client_session.ClientSession.start_transaction")
class _TransactionContext:
    def __enter__(self) -> Self: ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.client_session.AsyncClientSession.commit_transaction",
            "motor.motor_asyncio.AsyncIOMotorClientSession.commit_transaction",
        ),
    )
    def __exit__(self, *args) -> None: ...

class ClientSession:
    client: MongoClient
    def __enter__(self) -> Self: ...
    def __exit__(self, *args) -> None: ...
    def start_transaction(
        self, read_concern=None, write_concern=None, read_preference=None, max_commit_time_ms=None
    ) -> _TransactionContext: ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.client_session.AsyncClientSession.commit_transaction",
            "motor.motor_asyncio.AsyncIOMotorClientSession.commit_transaction",
        ),
    )
    def commit_transaction(self) -> None: ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.client_session.AsyncClientSession.abort_transaction",
            "motor.motor_asyncio.AsyncIOMotorClientSession.abort_transaction",
        ),
    )
    def abort_transaction(self) -> None: ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.client_session.AsyncClientSession.with_transaction",
            "motor.motor_asyncio.AsyncIOMotorClientSession.with_transaction",
        ),
    )
    @calls("callback", sync="here")
    def with_transaction(
        self, callback: Callable[[ClientSession], _T], read_concern=None, write_concern=None,
        read_preference=None, max_commit_time_ms=None
    ) -> _T: ...
    def end_session(self) -> None: ...
