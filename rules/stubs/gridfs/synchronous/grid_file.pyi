# gridfs (pymongo 4.20): files in MongoDB; each chunk is a round trip.
from typing import Any
from typing_extensions import Self

from effects import blocks
from pymongo.synchronous.cursor import Cursor

class GridFS:
    def __init__(self, database, collection="fs") -> None: ...
    def new_file(self, **kwargs) -> GridIn: ...
    @blocks("database", instead="gridfs.asynchronous.grid_file.AsyncGridFS.put")
    def put(self, data, **kwargs): ...
    @blocks("database", instead="gridfs.asynchronous.grid_file.AsyncGridFS.delete")
    def delete(self, file_id, session=None): ...
    @blocks("database", instead="gridfs.asynchronous.grid_file.AsyncGridFS.list")
    def list(self, session=None): ...
    @blocks("database", instead="gridfs.asynchronous.grid_file.AsyncGridFS.exists")
    def exists(self, document_or_id=None, session=None, **kwargs): ...
    @blocks("database", instead="gridfs.asynchronous.grid_file.AsyncGridFS.get")
    def get(self, file_id, session=None) -> GridOut: ...
    @blocks("database", instead="gridfs.asynchronous.grid_file.AsyncGridFS.get_version")
    def get_version(self, filename=None, version=-1, session=None, **kwargs) -> GridOut: ...
    @blocks("database", instead="gridfs.asynchronous.grid_file.AsyncGridFS.get_last_version")
    def get_last_version(self, filename=None, session=None, **kwargs) -> GridOut: ...
    @blocks("database", instead="gridfs.asynchronous.grid_file.AsyncGridFS.find_one")
    def find_one(self, filter=None, session=None, *args, **kwargs) -> GridOut: ...
    def find(self, *args, **kwargs) -> GridOutCursor: ...

class GridFSBucket:
    def __init__(
        self, db, bucket_name="fs", chunk_size_bytes=261120, write_concern=None,
        read_preference=None
    ) -> None: ...
    def open_upload_stream(
        self, filename, chunk_size_bytes=None, metadata=None, session=None
    ) -> GridIn: ...
    def open_upload_stream_with_id(
        self, file_id, filename, chunk_size_bytes=None, metadata=None, session=None
    ) -> GridIn: ...
    @blocks(
        "database",
        instead=(
            "gridfs.asynchronous.grid_file.AsyncGridFSBucket.upload_from_stream",
            "motor.motor_asyncio.AsyncIOMotorGridFSBucket.upload_from_stream",
        ),
    )
    def upload_from_stream(
        self, filename, source, chunk_size_bytes=None, metadata=None, session=None
    ): ...
    @blocks(
        "database",
        instead=(
            "gridfs.asynchronous.grid_file.AsyncGridFSBucket.upload_from_stream_with_id",
            "motor.motor_asyncio.AsyncIOMotorGridFSBucket.upload_from_stream_with_id",
        ),
    )
    def upload_from_stream_with_id(
        self, file_id, filename, source, chunk_size_bytes=None, metadata=None, session=None
    ): ...
    @blocks(
        "database",
        instead=(
            "gridfs.asynchronous.grid_file.AsyncGridFSBucket.download_to_stream",
            "motor.motor_asyncio.AsyncIOMotorGridFSBucket.download_to_stream",
        ),
    )
    def download_to_stream(self, file_id, destination, session=None): ...
    @blocks(
        "database",
        instead=(
            "gridfs.asynchronous.grid_file.AsyncGridFSBucket.download_to_stream_by_name",
            "motor.motor_asyncio.AsyncIOMotorGridFSBucket.download_to_stream_by_name",
        ),
    )
    def download_to_stream_by_name(self, filename, destination, revision=-1, session=None): ...
    @blocks(
        "database",
        instead=(
            "gridfs.asynchronous.grid_file.AsyncGridFSBucket.delete",
            "motor.motor_asyncio.AsyncIOMotorGridFSBucket.delete",
        ),
    )
    def delete(self, file_id, session=None): ...
    @blocks("database", instead="gridfs.asynchronous.grid_file.AsyncGridFSBucket.delete_by_name")
    def delete_by_name(self, filename, session=None): ...
    @blocks(
        "database",
        instead=(
            "gridfs.asynchronous.grid_file.AsyncGridFSBucket.rename",
            "motor.motor_asyncio.AsyncIOMotorGridFSBucket.rename",
        ),
    )
    def rename(self, file_id, new_filename, session=None): ...
    @blocks("database", instead="gridfs.asynchronous.grid_file.AsyncGridFSBucket.rename_by_name")
    def rename_by_name(self, filename, new_filename, session=None): ...
    @blocks(
        "database",
        instead=(
            "gridfs.asynchronous.grid_file.AsyncGridFSBucket.open_download_stream",
            "motor.motor_asyncio.AsyncIOMotorGridFSBucket.open_download_stream",
        ),
    )
    def open_download_stream(self, file_id, session=None) -> GridOut: ...
    @blocks(
        "database",
        instead=(
            "gridfs.asynchronous.grid_file.AsyncGridFSBucket.open_download_stream_by_name",
            "motor.motor_asyncio.AsyncIOMotorGridFSBucket.open_download_stream_by_name",
        ),
    )
    def open_download_stream_by_name(self, filename, revision=-1, session=None) -> GridOut: ...
    def find(self, *args, **kwargs) -> GridOutCursor: ...

class GridIn:
    def __enter__(self) -> Self: ...
    @blocks(
        "database",
        instead=(
            "gridfs.asynchronous.grid_file.AsyncGridIn.close",
            "motor.motor_asyncio.AsyncIOMotorGridIn.close",
        ),
    )
    def __exit__(self, *args) -> None: ...
    @blocks(
        "database",
        instead=(
            "gridfs.asynchronous.grid_file.AsyncGridIn.write",
            "motor.motor_asyncio.AsyncIOMotorGridIn.write",
        ),
    )
    def write(self, data): ...
    @blocks(
        "database",
        instead=(
            "gridfs.asynchronous.grid_file.AsyncGridIn.writelines",
            "motor.motor_asyncio.AsyncIOMotorGridIn.writelines",
        ),
    )
    def writelines(self, sequence): ...
    @blocks(
        "database",
        instead=(
            "gridfs.asynchronous.grid_file.AsyncGridIn.close",
            "motor.motor_asyncio.AsyncIOMotorGridIn.close",
        ),
    )
    def close(self): ...
    @blocks(
        "database",
        instead=(
            "gridfs.asynchronous.grid_file.AsyncGridIn.abort",
            "motor.motor_asyncio.AsyncIOMotorGridIn.abort",
        ),
    )
    def abort(self): ...

class GridOut:
    def __enter__(self) -> Self: ...
    def __exit__(self, *args) -> None: ...
    @blocks(
        "database",
        instead=(
            "gridfs.asynchronous.grid_file.AsyncGridOut.read",
            "motor.motor_asyncio.AsyncIOMotorGridOut.read",
        ),
    )
    def read(self, size=-1): ...
    @blocks(
        "database",
        instead=(
            "gridfs.asynchronous.grid_file.AsyncGridOut.readline",
            "motor.motor_asyncio.AsyncIOMotorGridOut.readline",
        ),
    )
    def readline(self, size=-1, /): ...
    @blocks(
        "database",
        instead=(
            "gridfs.asynchronous.grid_file.AsyncGridOut.readchunk",
            "motor.motor_asyncio.AsyncIOMotorGridOut.readchunk",
        ),
    )
    def readchunk(self): ...
    @blocks(
        "database",
        instead=(
            "gridfs.asynchronous.grid_file.AsyncGridOut.open",
            "motor.motor_asyncio.AsyncIOMotorGridOut.open",
        ),
    )
    def open(self): ...
    def __iter__(self) -> Self: ...
    @blocks(
        "database",
        instead=(
            "gridfs.asynchronous.grid_file.AsyncGridOut.readline",
            "motor.motor_asyncio.AsyncIOMotorGridOut.readline",
        ),
    )
    def __next__(self, /) -> bytes: ...
    def tell(self): ...
    def seek(self, pos, whence=0): ...
    def close(self): ...

class GridOutCursor(Cursor):
    @blocks(
        "database",
        instead=(
            "gridfs.asynchronous.grid_file.AsyncGridOutCursor.next",
            "motor.motor_asyncio.AsyncIOMotorGridOutCursor.next",
        ),
    )
    def __next__(self) -> GridOut: ...
    @blocks(
        "database",
        instead=(
            "gridfs.asynchronous.grid_file.AsyncGridOutCursor.next",
            "motor.motor_asyncio.AsyncIOMotorGridOutCursor.next",
        ),
    )
    def next(self) -> GridOut: ...
    @blocks(
        "database",
        instead=(
            "gridfs.asynchronous.grid_file.AsyncGridOutCursor.to_list",
            "motor.motor_asyncio.AsyncIOMotorGridOutCursor.to_list",
        ),
    )
    def to_list(self, length=None) -> list[GridOut]: ...
