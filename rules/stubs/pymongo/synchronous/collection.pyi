# pymongo 4.20: a collection; find() asks the server when its cursor is iterated.
from effects import blocks

from .change_stream import CollectionChangeStream
from .command_cursor import CommandCursor, RawBatchCommandCursor
from .cursor import Cursor, RawBatchCursor
from .database import Database

class Collection:
    @property
    def database(self) -> Database: ...
    def __getattr__(self, name) -> Collection: ...
    def __getitem__(self, name) -> Collection: ...
    def with_options(
        self, codec_options=None, read_preference=None, write_concern=None, read_concern=None
    ) -> Collection: ...
    def find(self, *args, **kwargs) -> Cursor: ...
    def find_raw_batches(self, *args, **kwargs) -> RawBatchCursor: ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.collection.AsyncCollection.bulk_write",
            "motor.motor_asyncio.AsyncIOMotorCollection.bulk_write",
        ),
    )
    def bulk_write(
        self, requests, ordered=True, bypass_document_validation=None, session=None, comment=None,
        let=None
    ): ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.collection.AsyncCollection.insert_one",
            "motor.motor_asyncio.AsyncIOMotorCollection.insert_one",
        ),
    )
    def insert_one(self, document, bypass_document_validation=None, session=None, comment=None): ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.collection.AsyncCollection.insert_many",
            "motor.motor_asyncio.AsyncIOMotorCollection.insert_many",
        ),
    )
    def insert_many(
        self, documents, ordered=True, bypass_document_validation=None, session=None, comment=None
    ): ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.collection.AsyncCollection.replace_one",
            "motor.motor_asyncio.AsyncIOMotorCollection.replace_one",
        ),
    )
    def replace_one(
        self, filter, replacement, upsert=False, bypass_document_validation=None, collation=None,
        hint=None, session=None, let=None, sort=None, comment=None
    ): ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.collection.AsyncCollection.update_one",
            "motor.motor_asyncio.AsyncIOMotorCollection.update_one",
        ),
    )
    def update_one(
        self, filter, update, upsert=False, bypass_document_validation=None, collation=None,
        array_filters=None, hint=None, session=None, let=None, sort=None, comment=None
    ): ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.collection.AsyncCollection.update_many",
            "motor.motor_asyncio.AsyncIOMotorCollection.update_many",
        ),
    )
    def update_many(
        self, filter, update, upsert=False, array_filters=None, bypass_document_validation=None,
        collation=None, hint=None, session=None, let=None, comment=None
    ): ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.collection.AsyncCollection.drop",
            "motor.motor_asyncio.AsyncIOMotorCollection.drop",
        ),
    )
    def drop(self, session=None, comment=None, encrypted_fields=None): ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.collection.AsyncCollection.delete_one",
            "motor.motor_asyncio.AsyncIOMotorCollection.delete_one",
        ),
    )
    def delete_one(
        self, filter, collation=None, hint=None, session=None, let=None, comment=None
    ): ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.collection.AsyncCollection.delete_many",
            "motor.motor_asyncio.AsyncIOMotorCollection.delete_many",
        ),
    )
    def delete_many(
        self, filter, collation=None, hint=None, session=None, let=None, comment=None
    ): ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.collection.AsyncCollection.find_one",
            "motor.motor_asyncio.AsyncIOMotorCollection.find_one",
        ),
    )
    def find_one(self, filter=None, *args, **kwargs): ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.collection.AsyncCollection.estimated_document_count",
            "motor.motor_asyncio.AsyncIOMotorCollection.estimated_document_count",
        ),
    )
    def estimated_document_count(self, comment=None, **kwargs): ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.collection.AsyncCollection.count_documents",
            "motor.motor_asyncio.AsyncIOMotorCollection.count_documents",
        ),
    )
    def count_documents(self, filter, session=None, comment=None, **kwargs): ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.collection.AsyncCollection.create_indexes",
            "motor.motor_asyncio.AsyncIOMotorCollection.create_indexes",
        ),
    )
    def create_indexes(self, indexes, session=None, comment=None, **kwargs): ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.collection.AsyncCollection.create_index",
            "motor.motor_asyncio.AsyncIOMotorCollection.create_index",
        ),
    )
    def create_index(self, keys, session=None, comment=None, **kwargs): ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.collection.AsyncCollection.drop_indexes",
            "motor.motor_asyncio.AsyncIOMotorCollection.drop_indexes",
        ),
    )
    def drop_indexes(self, session=None, comment=None, **kwargs): ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.collection.AsyncCollection.drop_index",
            "motor.motor_asyncio.AsyncIOMotorCollection.drop_index",
        ),
    )
    def drop_index(self, index_or_name, session=None, comment=None, **kwargs): ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.collection.AsyncCollection.index_information",
            "motor.motor_asyncio.AsyncIOMotorCollection.index_information",
        ),
    )
    def index_information(self, session=None, comment=None): ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.collection.AsyncCollection.create_search_index",
            "motor.motor_asyncio.AsyncIOMotorCollection.create_search_index",
        ),
    )
    def create_search_index(self, model, session=None, comment=None, **kwargs): ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.collection.AsyncCollection.create_search_indexes",
            "motor.motor_asyncio.AsyncIOMotorCollection.create_search_indexes",
        ),
    )
    def create_search_indexes(self, models, session=None, comment=None, **kwargs): ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.collection.AsyncCollection.drop_search_index",
            "motor.motor_asyncio.AsyncIOMotorCollection.drop_search_index",
        ),
    )
    def drop_search_index(self, name, session=None, comment=None, **kwargs): ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.collection.AsyncCollection.update_search_index",
            "motor.motor_asyncio.AsyncIOMotorCollection.update_search_index",
        ),
    )
    def update_search_index(self, name, definition, session=None, comment=None, **kwargs): ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.collection.AsyncCollection.options",
            "motor.motor_asyncio.AsyncIOMotorCollection.options",
        ),
    )
    def options(self, session=None, comment=None): ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.collection.AsyncCollection.rename",
            "motor.motor_asyncio.AsyncIOMotorCollection.rename",
        ),
    )
    def rename(self, new_name, session=None, comment=None, **kwargs): ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.collection.AsyncCollection.distinct",
            "motor.motor_asyncio.AsyncIOMotorCollection.distinct",
        ),
    )
    def distinct(self, key, filter=None, session=None, comment=None, hint=None, **kwargs): ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.collection.AsyncCollection.find_one_and_delete",
            "motor.motor_asyncio.AsyncIOMotorCollection.find_one_and_delete",
        ),
    )
    def find_one_and_delete(
        self, filter, projection=None, sort=None, hint=None, session=None, let=None, comment=None,
        **kwargs
    ): ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.collection.AsyncCollection.find_one_and_replace",
            "motor.motor_asyncio.AsyncIOMotorCollection.find_one_and_replace",
        ),
    )
    def find_one_and_replace(
        self, filter, replacement, projection=None, sort=None, upsert=False, return_document=False,
        hint=None, session=None, let=None, comment=None, **kwargs
    ): ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.collection.AsyncCollection.find_one_and_update",
            "motor.motor_asyncio.AsyncIOMotorCollection.find_one_and_update",
        ),
    )
    def find_one_and_update(
        self, filter, update, projection=None, sort=None, upsert=False, return_document=False,
        array_filters=None, hint=None, session=None, let=None, comment=None, **kwargs
    ): ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.collection.AsyncCollection.aggregate",
            "motor.motor_asyncio.AsyncIOMotorCollection.aggregate",
        ),
    )
    def aggregate(
        self, pipeline, session=None, let=None, comment=None, **kwargs
    ) -> CommandCursor: ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.collection.AsyncCollection.list_indexes",
            "motor.motor_asyncio.AsyncIOMotorCollection.list_indexes",
        ),
    )
    def list_indexes(self, session=None, comment=None) -> CommandCursor: ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.collection.AsyncCollection.list_search_indexes",
            "motor.motor_asyncio.AsyncIOMotorCollection.list_search_indexes",
        ),
    )
    def list_search_indexes(
        self, name=None, session=None, comment=None, **kwargs
    ) -> CommandCursor: ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.collection.AsyncCollection.aggregate_raw_batches",
            "motor.motor_asyncio.AsyncIOMotorCollection.aggregate_raw_batches",
        ),
    )
    def aggregate_raw_batches(
        self, pipeline, session=None, comment=None, **kwargs
    ) -> RawBatchCommandCursor: ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.collection.AsyncCollection.watch",
            "motor.motor_asyncio.AsyncIOMotorCollection.watch",
        ),
    )
    def watch(
        self, pipeline=None, full_document=None, resume_after=None, max_await_time_ms=None,
        batch_size=None, collation=None, start_at_operation_time=None, session=None,
        start_after=None, comment=None, full_document_before_change=None, show_expanded_events=None
    ) -> CollectionChangeStream: ...
