# scikit-learn 1.9.

from typing import Self

from effects import blocks

class TruncatedSVD:
    @blocks("cpu")
    def fit(self, X, y=...) -> Self: ...
    @blocks("cpu")
    def fit_transform(self, X, y=...): ...
