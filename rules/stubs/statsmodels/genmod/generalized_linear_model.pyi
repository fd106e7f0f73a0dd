# statsmodels 0.15: models.

from effects import blocks

class GLM:
    @blocks("cpu", gil="python")
    def fit(self, start_params=..., maxiter=..., method=..., tol=..., scale=..., **kwargs): ...
