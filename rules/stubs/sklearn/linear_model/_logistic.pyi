# scikit-learn 1.9.

from typing import Self

from effects import blocks

class LogisticRegression:
    @blocks("cpu")
    def fit(self, X, y, sample_weight=...) -> Self: ...

class LogisticRegressionCV:
    @blocks("cpu")
    def fit(self, X, y, sample_weight=..., **params) -> Self: ...
