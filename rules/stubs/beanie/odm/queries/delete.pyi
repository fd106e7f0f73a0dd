# beanie 2.2: deleting.
from typing import Any, Generator

from effects import role

@role("lazy-awaitable")
class DeleteQuery: ...

class DeleteMany(DeleteQuery):
    def __await__(self) -> Generator[Any, Any, Any]: ...

class DeleteOne(DeleteQuery):
    def __await__(self) -> Generator[Any, Any, Any]: ...
