# scikit-learn 1.9.

from typing import Self

from effects import blocks

class HistGradientBoostingClassifier:
    @blocks("cpu")
    def fit(self, X, y, sample_weight=..., *, X_val=..., y_val=..., **options) -> Self: ...
    @blocks("cpu")
    def predict(self, X): ...
    @blocks("cpu")
    def predict_proba(self, X): ...

class HistGradientBoostingRegressor:
    @blocks("cpu")
    def fit(self, X, y, sample_weight=..., *, X_val=..., y_val=..., **options) -> Self: ...
    @blocks("cpu")
    def predict(self, X): ...
