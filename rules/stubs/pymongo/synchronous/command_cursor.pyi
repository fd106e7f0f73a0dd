# pymongo 4.20: the cursor of commands.
from typing import Any
from typing_extensions import Self

from effects import blocks

from .cursor_base import _CursorBase

class CommandCursor(_CursorBase):
    def __enter__(self) -> Self: ...
    def __iter__(self) -> Self: ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.command_cursor.AsyncCommandCursor.next",
            "motor.motor_asyncio.AsyncIOMotorCommandCursor.next",
        ),
    )
    def __next__(self) -> Any: ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.command_cursor.AsyncCommandCursor.next",
            "motor.motor_asyncio.AsyncIOMotorCommandCursor.next",
        ),
    )
    def next(self) -> Any: ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.command_cursor.AsyncCommandCursor.try_next",
            "motor.motor_asyncio.AsyncIOMotorCommandCursor.try_next",
        ),
    )
    def try_next(self) -> Any: ...
    def batch_size(self, batch_size) -> Self: ...

class RawBatchCommandCursor(CommandCursor): ...
