# PyGithub 2.10.

from typing import Any

from effects import blocks
from github.PaginatedList import PaginatedList

class PullRequestComment:
    @blocks("sdk")
    def delete(self): ...
    @blocks("sdk")
    def edit(self, body): ...
    def get_reactions(self) -> PaginatedList[Any]: ...
    @blocks("sdk")
    def create_reaction(self, reaction_type): ...
    @blocks("sdk")
    def delete_reaction(self, reaction_id): ...
