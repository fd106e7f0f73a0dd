# paramiko 5.1: keys.

from effects import blocks
from paramiko.pkey import PKey

class RSAKey(PKey):
    @staticmethod
    @blocks("cpu")
    def generate(bits, progress_func=...) -> RSAKey: ...
