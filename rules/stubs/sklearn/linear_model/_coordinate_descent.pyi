# scikit-learn 1.9.

from typing import Self

from effects import blocks

class Lasso:
    @blocks("cpu")
    def fit(self, X, y, sample_weight=..., check_input=...) -> Self: ...

class LassoCV:
    @blocks("cpu")
    def fit(self, X, y, sample_weight=..., **params) -> Self: ...

class ElasticNet:
    @blocks("cpu")
    def fit(self, X, y, sample_weight=..., check_input=...) -> Self: ...

class ElasticNetCV:
    @blocks("cpu")
    def fit(self, X, y, sample_weight=..., **params) -> Self: ...
