# PyGithub 2.10.

from typing import Any

from effects import blocks
from github.PaginatedList import PaginatedList

class Deployment:
    def get_statuses(self) -> PaginatedList[Any]: ...
    @blocks("sdk")
    def get_status(self, id_): ...
    @blocks("sdk")
    def create_status(self, state, target_url=..., description=..., environment=..., **options): ...
