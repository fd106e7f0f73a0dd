# scikit-learn 1.9: fitting.

from typing import Self

from effects import blocks

class Pipeline:
    @blocks("cpu")
    def fit(self, X, y=..., **params) -> Self: ...
    @blocks("cpu")
    def fit_transform(self, *args, **options): ...  # check: made by available_if
    @blocks("cpu")
    def fit_predict(self, *args, **options): ...  # check: made by available_if
