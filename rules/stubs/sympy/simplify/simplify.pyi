# sympy 1.14.

from effects import blocks

@blocks("cpu", gil="python")
def simplify(expr, ratio=..., measure=..., rational=..., inverse=..., doit=..., **kwargs): ...
