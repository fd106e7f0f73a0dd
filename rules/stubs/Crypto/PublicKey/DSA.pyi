# pycryptodome 3.24: searching primes, in Python code.

from effects import blocks

@blocks("cpu", gil="python")
def generate(bits, randfunc=..., domain=...): ...
