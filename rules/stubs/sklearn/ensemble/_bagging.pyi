# scikit-learn 1.9.

from typing import Self

from effects import blocks

class BaggingClassifier:
    @blocks("cpu")
    def fit(self, X, y, sample_weight=..., **fit_params) -> Self: ...
    @blocks("cpu")
    def predict(self, X, **params): ...
    @blocks("cpu")
    def predict_proba(self, X, **params): ...

class BaggingRegressor:
    @blocks("cpu")
    def fit(self, X, y, sample_weight=..., **fit_params) -> Self: ...
    @blocks("cpu")
    def predict(self, X, **params): ...
