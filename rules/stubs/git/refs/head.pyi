# GitPython 3.2: branches.

from effects import blocks
from git.objects.commit import Commit

class HEAD:
    @blocks("process")
    def reset(self, commit=..., index=..., working_tree=..., paths=..., **kwargs): ...
    @property
    @blocks("file")
    def commit(self) -> Commit: ...

class Head:
    @blocks("process")
    def checkout(self, force=..., allow_unsafe_options=..., **kwargs): ...
    @classmethod
    @blocks("process")
    def delete(cls, repo, *heads, force=..., **kwargs): ...
    @blocks("process")
    def rename(self, new_path, force=...): ...
    @property
    @blocks("file")
    def commit(self) -> Commit: ...
