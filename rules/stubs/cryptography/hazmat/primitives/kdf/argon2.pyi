# cryptography 50: made to be slow.

from effects import blocks

class Argon2id:
    @blocks("cpu", gil="held", note="Since version 50 it releases the GIL: there a thread is enough.")
    def derive(self, key_material): ...
    @blocks("cpu", gil="held", note="Since version 50 it releases the GIL: there a thread is enough.")
    def verify(self, key_material, expected_key): ...
