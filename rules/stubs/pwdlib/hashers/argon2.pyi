# pwdlib 0.3: made to be slow.

from effects import blocks

class Argon2Hasher:
    @blocks("cpu")
    def hash(self, password, *, salt=...): ...
    @blocks("cpu")
    def verify(self, password, hash): ...
