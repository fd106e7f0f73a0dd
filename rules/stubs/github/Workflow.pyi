# PyGithub 2.10.

from effects import blocks
from github.PaginatedList import PaginatedList
from github.WorkflowRun import WorkflowRun

class Workflow:
    @blocks("sdk")
    def create_dispatch(self, ref, inputs=..., throw=..., **options) -> WorkflowRun: ...
    def get_runs(self, actor=..., branch=..., **options) -> PaginatedList[WorkflowRun]: ...
    @blocks("sdk")
    def disable(self): ...
    @blocks("sdk")
    def enable(self): ...
