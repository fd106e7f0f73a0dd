# scikit-learn 1.9.

from typing import Self

from effects import blocks

class NearestNeighbors:
    @blocks("cpu")
    def fit(self, X, y=...) -> Self: ...
    @blocks("cpu")
    def kneighbors(self, X=..., n_neighbors=..., return_distance=...): ...
