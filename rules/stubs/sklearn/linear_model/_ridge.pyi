# scikit-learn 1.9.

from typing import Self

from effects import blocks

class RidgeCV:
    @blocks("cpu")
    def fit(self, X, y, sample_weight=..., **params) -> Self: ...

class Ridge:
    @blocks("cpu")
    def fit(self, X, y, sample_weight=...) -> Self: ...
