# scikit-learn 1.9.

from typing import Self

from effects import blocks

class AdaBoostClassifier:
    @blocks("cpu")
    def fit(self, X, y, sample_weight=...) -> Self: ...
    @blocks("cpu")
    def predict(self, X): ...
    @blocks("cpu")
    def predict_proba(self, X): ...

class AdaBoostRegressor:
    @blocks("cpu")
    def fit(self, X, y, sample_weight=...) -> Self: ...
    @blocks("cpu")
    def predict(self, X): ...
