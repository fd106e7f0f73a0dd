# scipy 1.17.

from effects import blocks

@blocks("cpu", gil="python")
def basinhopping(func, x0, niter=..., T=..., stepsize=..., minimizer_kwargs=..., **options): ...
