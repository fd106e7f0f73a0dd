# pymongo 4.20: change streams wait for changes.
from typing import Any
from typing_extensions import Self

from effects import blocks

class ChangeStream:
    def __enter__(self) -> Self: ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.change_stream.AsyncChangeStream.close",
            "motor.motor_asyncio.AsyncIOMotorChangeStream.close",
        ),
    )
    def __exit__(self, *args) -> None: ...
    def __iter__(self) -> Self: ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.change_stream.AsyncChangeStream.next",
            "motor.motor_asyncio.AsyncIOMotorChangeStream.next",
        ),
    )
    def __next__(self) -> Any: ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.change_stream.AsyncChangeStream.next",
            "motor.motor_asyncio.AsyncIOMotorChangeStream.next",
        ),
    )
    def next(self) -> Any: ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.change_stream.AsyncChangeStream.try_next",
            "motor.motor_asyncio.AsyncIOMotorChangeStream.try_next",
        ),
    )
    def try_next(self) -> Any: ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.change_stream.AsyncChangeStream.close",
            "motor.motor_asyncio.AsyncIOMotorChangeStream.close",
        ),
    )
    def close(self) -> Any: ...

class CollectionChangeStream(ChangeStream): ...
class DatabaseChangeStream(ChangeStream): ...
class ClusterChangeStream(DatabaseChangeStream): ...
