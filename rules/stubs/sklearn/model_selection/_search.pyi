# scikit-learn 1.9.

from typing import Self

from effects import blocks

class GridSearchCV:
    @blocks("cpu")
    def fit(self, X, y=..., **params) -> Self: ...

class RandomizedSearchCV:
    @blocks("cpu")
    def fit(self, X, y=..., **params) -> Self: ...
