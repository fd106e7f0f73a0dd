# pymongo 4.20: the client. Making one does not connect (a mongodb+srv address looks up DNS).
from typing_extensions import Self

from effects import blocks

from .change_stream import ClusterChangeStream
from .client_session import ClientSession
from .command_cursor import CommandCursor
from .database import Database

class MongoClient:
    def __init__(
        self, host=None, port=None, document_class=None, tz_aware=None, connect=None,
        type_registry=None, **kwargs
    ) -> None: ...
    @property
    @blocks("database")
    def address(self): ...
    @property
    @blocks("database")
    def is_primary(self): ...
    @property
    @blocks("database")
    def is_mongos(self): ...
    def __enter__(self) -> Self: ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.mongo_client.AsyncMongoClient.close",
            "motor.motor_asyncio.AsyncIOMotorClient.close",
        ),
    )
    def __exit__(self, *args) -> None: ...
    def __getattr__(self, name) -> Database: ...
    def __getitem__(self, name) -> Database: ...
    def get_database(
        self, name=None, codec_options=None, read_preference=None, write_concern=None,
        read_concern=None
    ) -> Database: ...
    def get_default_database(
        self, default=None, codec_options=None, read_preference=None, write_concern=None,
        read_concern=None
    ) -> Database: ...
    def start_session(
        self, causal_consistency=None, default_transaction_options=None, snapshot=False
    ) -> ClientSession: ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.mongo_client.AsyncMongoClient.server_info",
            "motor.motor_asyncio.AsyncIOMotorClient.server_info",
        ),
    )
    def server_info(self, session=None): ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.mongo_client.AsyncMongoClient.list_database_names",
            "motor.motor_asyncio.AsyncIOMotorClient.list_database_names",
        ),
    )
    def list_database_names(self, session=None, comment=None): ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.mongo_client.AsyncMongoClient.drop_database",
            "motor.motor_asyncio.AsyncIOMotorClient.drop_database",
        ),
    )
    def drop_database(self, name_or_database, session=None, comment=None): ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.mongo_client.AsyncMongoClient.bulk_write",
            "motor.motor_asyncio.AsyncIOMotorClient.bulk_write",
        ),
    )
    def bulk_write(
        self, models, session=None, ordered=True, verbose_results=False,
        bypass_document_validation=None, comment=None, let=None, write_concern=None
    ): ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.mongo_client.AsyncMongoClient.close",
            "motor.motor_asyncio.AsyncIOMotorClient.close",
        ),
    )
    def close(self): ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.mongo_client.AsyncMongoClient.list_databases",
            "motor.motor_asyncio.AsyncIOMotorClient.list_databases",
        ),
    )
    def list_databases(self, session=None, comment=None, **kwargs) -> CommandCursor: ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.mongo_client.AsyncMongoClient.watch",
            "motor.motor_asyncio.AsyncIOMotorClient.watch",
        ),
    )
    def watch(
        self, pipeline=None, full_document=None, resume_after=None, max_await_time_ms=None,
        batch_size=None, collation=None, start_at_operation_time=None, session=None,
        start_after=None, comment=None, full_document_before_change=None, show_expanded_events=None
    ) -> ClusterChangeStream: ...
