# scikit-learn 1.9.

from typing import Self

from effects import blocks

class SGDClassifier:
    @blocks("cpu")
    def fit(self, X, y, coef_init=..., intercept_init=..., sample_weight=...) -> Self: ...
    @blocks("cpu")
    def partial_fit(self, X, y, classes=..., sample_weight=...) -> Self: ...

class SGDRegressor:
    @blocks("cpu")
    def fit(self, X, y, coef_init=..., intercept_init=..., sample_weight=...) -> Self: ...
    @blocks("cpu")
    def partial_fit(self, X, y, sample_weight=...) -> Self: ...
