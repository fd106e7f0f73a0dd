# PyGithub 2.10.

from effects import blocks

class Label:
    @blocks("sdk")
    def delete(self): ...
    @blocks("sdk")
    def edit(self, name, color, description=...): ...
