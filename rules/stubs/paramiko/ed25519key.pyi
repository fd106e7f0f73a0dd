# paramiko 5.1: keys.

from paramiko.pkey import PKey

class Ed25519Key(PKey): ...
