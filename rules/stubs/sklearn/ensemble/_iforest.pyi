# scikit-learn 1.9.

from typing import Self

from effects import blocks

class IsolationForest:
    @blocks("cpu")
    def fit(self, X, y=..., sample_weight=...) -> Self: ...
    @blocks("cpu")
    def fit_predict(self, X, y=..., **kwargs): ...
    @blocks("cpu")
    def predict(self, X): ...
