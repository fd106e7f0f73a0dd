# PyGithub 2.10.

from effects import blocks
from github.Label import Label
from github.PaginatedList import PaginatedList

class Milestone:
    @blocks("sdk")
    def delete(self): ...
    @blocks("sdk")
    def edit(self, title, state=..., description=..., due_on=...): ...
    def get_labels(self) -> PaginatedList[Label]: ...
