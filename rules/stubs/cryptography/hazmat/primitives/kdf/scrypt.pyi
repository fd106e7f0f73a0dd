# cryptography 50: made to be slow.

from effects import blocks

class Scrypt:
    def __init__(self, salt, length, n, r, p, backend=...) -> None: ...
    @blocks("cpu", gil="held", note="Since version 50 it releases the GIL: there a thread is enough.")
    def derive(self, key_material): ...
    @blocks("cpu", gil="held", note="Since version 50 it releases the GIL: there a thread is enough.")
    def verify(self, key_material, expected_key): ...
