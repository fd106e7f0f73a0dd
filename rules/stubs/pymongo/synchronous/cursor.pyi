# pymongo 4.20: the cursor of find().
from typing import Any
from typing_extensions import Self

from effects import blocks

from ..cursor_shared import _AgnosticCursor
from .collection import Collection
from .cursor_base import _CursorBase

class Cursor(_AgnosticCursor, _CursorBase):
    @property
    def collection(self) -> Collection: ...
    def __enter__(self) -> Self: ...
    def __iter__(self) -> Self: ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.cursor.AsyncCursor.next",
            "motor.motor_asyncio.AsyncIOMotorCursor.next",
        ),
    )
    def __next__(self) -> Any: ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.cursor.AsyncCursor.next",
            "motor.motor_asyncio.AsyncIOMotorCursor.next",
        ),
    )
    def next(self) -> Any: ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.cursor.AsyncCursor.explain",
            "motor.motor_asyncio.AsyncIOMotorCursor.explain",
        ),
    )
    def explain(self) -> Any: ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.cursor.AsyncCursor.distinct",
            "motor.motor_asyncio.AsyncIOMotorCursor.distinct",
        ),
    )
    def distinct(self, key) -> Any: ...
    def __getitem__(self, index) -> Self: ...
    def rewind(self) -> Self: ...
    def add_option(self, mask) -> Self: ...

class RawBatchCursor(Cursor): ...
