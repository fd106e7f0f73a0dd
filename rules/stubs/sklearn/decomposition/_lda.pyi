# scikit-learn 1.9.

from typing import Self

from effects import blocks

class LatentDirichletAllocation:
    @blocks("cpu")
    def fit(self, X, y=...) -> Self: ...
    @blocks("cpu")
    def fit_transform(self, X, y=..., *, normalize=...): ...
    @blocks("cpu")
    def partial_fit(self, X, y=...) -> Self: ...
