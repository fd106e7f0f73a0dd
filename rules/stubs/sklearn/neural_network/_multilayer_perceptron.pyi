# scikit-learn 1.9.

from typing import Self

from effects import blocks

class MLPClassifier:
    @blocks("cpu")
    def fit(self, X, y, sample_weight=...) -> Self: ...
    @blocks("cpu")
    def partial_fit(self, *args, **options) -> Self: ...  # check: made by available_if
    @blocks("cpu")
    def predict(self, X): ...
    @blocks("cpu")
    def predict_proba(self, X): ...

class MLPRegressor:
    @blocks("cpu")
    def fit(self, X, y, sample_weight=...) -> Self: ...
    @blocks("cpu")
    def partial_fit(self, *args, **options) -> Self: ...  # check: made by available_if
    @blocks("cpu")
    def predict(self, X): ...
