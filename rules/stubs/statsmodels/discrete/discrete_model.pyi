# statsmodels 0.15: models.

from effects import blocks

class Logit:
    @blocks("cpu", gil="python")
    def fit(self, start_params=..., method=..., maxiter=..., full_output=..., **kwargs): ...

class Probit:
    @blocks("cpu", gil="python")
    def fit(self, start_params=..., method=..., maxiter=..., full_output=..., **kwargs): ...

class Poisson:
    @blocks("cpu", gil="python")
    def fit(self, start_params=..., method=..., maxiter=..., full_output=..., **kwargs): ...
