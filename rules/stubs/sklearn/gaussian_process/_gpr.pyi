# scikit-learn 1.9.

from typing import Self

from effects import blocks

class GaussianProcessRegressor:
    @blocks("cpu")
    def fit(self, X, y) -> Self: ...
    @blocks("cpu")
    def predict(self, X, return_std=..., return_cov=...): ...
