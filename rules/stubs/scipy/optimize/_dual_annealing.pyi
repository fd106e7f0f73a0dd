# scipy 1.17.

from effects import blocks

@blocks("cpu", gil="python")
def dual_annealing(func, bounds, args=..., maxiter=..., minimizer_kwargs=..., **options): ...
