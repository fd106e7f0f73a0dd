# PyGithub 2.10.

from effects import blocks

class GitRef:
    @blocks("sdk")
    def delete(self): ...
    @blocks("sdk")
    def edit(self, sha, force=...): ...
