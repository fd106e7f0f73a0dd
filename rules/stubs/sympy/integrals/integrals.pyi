# sympy 1.14.

from effects import blocks

@blocks("cpu", gil="python")
def integrate(*args, meijerg=..., conds=..., risch=..., heurisch=..., **kwargs): ...
