# scikit-learn 1.9.

from typing import Self

from effects import blocks

class NMF:
    @blocks("cpu")
    def fit(self, X, y=..., **params) -> Self: ...
    @blocks("cpu")
    def fit_transform(self, X, y=..., W=..., H=...): ...
