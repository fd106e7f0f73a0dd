# sympy 1.14.

from effects import blocks

@blocks("cpu", gil="python")
def solve(f, *symbols, **flags): ...
