# cryptography 50: made to be slow.

from cryptography.hazmat.primitives.kdf import KeyDerivationFunction
from effects import blocks

class PBKDF2HMAC:
    def __init__(self, algorithm, length, salt, iterations, backend=...) -> None: ...
    @blocks("cpu", gil="held", note="Since version 50 it releases the GIL: there a thread is enough.")
    def derive(self, key_material): ...
    @blocks("cpu", gil="held", note="Since version 50 it releases the GIL: there a thread is enough.")
    def verify(self, key_material, expected_key): ...
