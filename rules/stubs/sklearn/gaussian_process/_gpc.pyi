# scikit-learn 1.9.

from typing import Self

from effects import blocks

class GaussianProcessClassifier:
    @blocks("cpu")
    def fit(self, X, y) -> Self: ...
    @blocks("cpu")
    def predict(self, X): ...
    @blocks("cpu")
    def predict_proba(self, X): ...
