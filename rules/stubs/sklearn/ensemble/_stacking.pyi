# scikit-learn 1.9.

from typing import Self

from effects import blocks

class StackingClassifier:
    @blocks("cpu")
    def fit(self, X, y, **fit_params) -> Self: ...
    @blocks("cpu")
    def fit_transform(self, X, y=..., **fit_params): ...
    @blocks("cpu")
    def predict(self, *args, **options): ...  # check: made by available_if
    @blocks("cpu")
    def predict_proba(self, *args, **options): ...  # check: made by available_if

class StackingRegressor:
    @blocks("cpu")
    def fit(self, X, y, **fit_params) -> Self: ...
    @blocks("cpu")
    def fit_transform(self, X, y, **fit_params): ...
    @blocks("cpu")
    def predict(self, *args, **options): ...  # check: made by available_if
