# scikit-learn 1.9.

from typing import Self

from effects import blocks

class GradientBoostingClassifier:
    @blocks("cpu")
    def fit(self, X, y, sample_weight=..., monitor=...) -> Self: ...
    @blocks("cpu")
    def predict(self, X): ...
    @blocks("cpu")
    def predict_proba(self, X): ...

class GradientBoostingRegressor:
    @blocks("cpu")
    def fit(self, X, y, sample_weight=..., monitor=...) -> Self: ...
    @blocks("cpu")
    def predict(self, X): ...
