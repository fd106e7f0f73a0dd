# paramiko 5.1: keys.

from paramiko.pkey import PKey

class ECDSAKey(PKey):
    @classmethod
    def generate(cls, curve=..., progress_func=..., bits=...) -> ECDSAKey: ...
