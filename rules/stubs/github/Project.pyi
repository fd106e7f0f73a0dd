# PyGithub 2.10.

from typing import Any

from effects import blocks
from github.PaginatedList import PaginatedList

class Project:
    @blocks("sdk")
    def delete(self): ...
    @blocks("sdk")
    def edit(self, name=..., body=..., state=..., organization_permission=..., private=...): ...
    def get_columns(self) -> PaginatedList[Any]: ...
    @blocks("sdk")
    def create_column(self, name): ...
