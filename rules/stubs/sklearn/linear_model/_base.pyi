# scikit-learn 1.9.

from typing import Self

from effects import blocks

class LinearRegression:
    @blocks("cpu")
    def fit(self, X, y, sample_weight=...) -> Self: ...
