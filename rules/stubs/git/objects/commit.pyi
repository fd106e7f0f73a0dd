# GitPython 3.2: commits.

from effects import blocks

class Commit:
    hexsha: str
    @blocks("process")
    def count(self, paths=..., allow_unsafe_options=..., **kwargs): ...
    @blocks("process")
    def diff(self, other=..., paths=..., create_patch=..., **kwargs): ...
    @property
    @blocks("process")
    def stats(self): ...
    def iter_parents(self, paths=..., **kwargs): ...
