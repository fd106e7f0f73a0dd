# PyNaCl 1.6: made to be slow.

from effects import blocks

@blocks("cpu")
def kdf(size, password, salt, opslimit=..., memlimit=..., encoder=...): ...
@blocks("cpu")
def str(password, opslimit=..., memlimit=...): ...
@blocks("cpu")
def verify(password_hash, password): ...
