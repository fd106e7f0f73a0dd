# scipy 1.17.

from effects import blocks

@blocks("cpu", gil="python")
def differential_evolution(func, bounds, args=..., strategy=..., maxiter=..., **options): ...
