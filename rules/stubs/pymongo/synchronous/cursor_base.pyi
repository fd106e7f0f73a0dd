# pymongo 4.20: what cursors share.
from typing import Any

from effects import blocks

class _CursorBase:
    def __exit__(self, *args) -> None: ...
    @blocks(
        "database",
        instead=(
            "pymongo.asynchronous.cursor.AsyncCursor.to_list",
            "motor.motor_asyncio.AsyncIOMotorCursor.to_list",
        ),
    )
    def to_list(self, length=None) -> list[Any]: ...
    def close(self) -> None: ...
