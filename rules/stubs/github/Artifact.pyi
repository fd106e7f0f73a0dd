# PyGithub 2.10.

from effects import blocks

class Artifact:
    @blocks("sdk")
    def delete(self): ...
