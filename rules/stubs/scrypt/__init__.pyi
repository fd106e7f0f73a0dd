# scrypt 0.9: made to be slow.

from effects import blocks

@blocks("cpu")
def hash(password, salt, N=..., r=..., p=..., buflen=...): ...
@blocks("cpu")
def encrypt(input, password, maxtime=..., maxmem=..., maxmemfrac=..., **options): ...
@blocks("cpu")
def decrypt(input, password, maxtime=..., maxmem=..., maxmemfrac=..., **options): ...
