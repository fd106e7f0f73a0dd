# pymongo 4.20: a database.
from effects import blocks

from .change_stream import DatabaseChangeStream
from .collection import Collection
from .command_cursor import CommandCursor
from .mongo_client import MongoClient

class Database:
    @property
    def client(self) -> MongoClient: ...
    def __getattr__(self, name) -> Collection: ...
    def __getitem__(self, name) -> Collection: ...
    def get_collection(
        self, name, codec_options=None, read_preference=None, write_concern=None, read_concern=None
    ) -> Collection: ...
    def with_options(
        self, codec_options=None, read_preference=None, write_concern=None, read_concern=None
    ) -> Database: ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.database.AsyncDatabase.create_collection",
            "motor.motor_asyncio.AsyncIOMotorDatabase.create_collection",
        ),
    )
    def create_collection(
        self, name, codec_options=None, read_preference=None, write_concern=None, read_concern=None,
        session=None, check_exists=True, **kwargs
    ) -> Collection: ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.database.AsyncDatabase.command",
            "motor.motor_asyncio.AsyncIOMotorDatabase.command",
        ),
    )
    def command(
        self, command, value=1, check=True, allowable_errors=None, read_preference=None,
        codec_options=None, session=None, comment=None, **kwargs
    ): ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.database.AsyncDatabase.list_collection_names",
            "motor.motor_asyncio.AsyncIOMotorDatabase.list_collection_names",
        ),
    )
    def list_collection_names(self, session=None, filter=None, comment=None, **kwargs): ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.database.AsyncDatabase.drop_collection",
            "motor.motor_asyncio.AsyncIOMotorDatabase.drop_collection",
        ),
    )
    def drop_collection(
        self, name_or_collection, session=None, comment=None, encrypted_fields=None
    ): ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.database.AsyncDatabase.validate_collection",
            "motor.motor_asyncio.AsyncIOMotorDatabase.validate_collection",
        ),
    )
    def validate_collection(
        self, name_or_collection, scandata=False, full=False, session=None, background=None,
        comment=None
    ): ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.database.AsyncDatabase.dereference",
            "motor.motor_asyncio.AsyncIOMotorDatabase.dereference",
        ),
    )
    def dereference(self, dbref, session=None, comment=None, **kwargs): ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.database.AsyncDatabase.aggregate",
            "motor.motor_asyncio.AsyncIOMotorDatabase.aggregate",
        ),
    )
    def aggregate(self, pipeline, session=None, **kwargs) -> CommandCursor: ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.database.AsyncDatabase.cursor_command",
            "motor.motor_asyncio.AsyncIOMotorDatabase.cursor_command",
        ),
    )
    def cursor_command(
        self, command, value=1, read_preference=None, codec_options=None, session=None,
        comment=None, max_await_time_ms=None, **kwargs
    ) -> CommandCursor: ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.database.AsyncDatabase.list_collections",
            "motor.motor_asyncio.AsyncIOMotorDatabase.list_collections",
        ),
    )
    def list_collections(
        self, session=None, filter=None, comment=None, **kwargs
    ) -> CommandCursor: ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.database.AsyncDatabase.watch",
            "motor.motor_asyncio.AsyncIOMotorDatabase.watch",
        ),
    )
    def watch(
        self, pipeline=None, full_document=None, resume_after=None, max_await_time_ms=None,
        batch_size=None, collation=None, start_at_operation_time=None, session=None,
        start_after=None, comment=None, full_document_before_change=None, show_expanded_events=None
    ) -> DatabaseChangeStream: ...
