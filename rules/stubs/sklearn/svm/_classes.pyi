# scikit-learn 1.9.

from typing import Self

from effects import blocks

class SVC:
    @blocks("cpu")
    def fit(self, X, y, sample_weight=...) -> Self: ...
    @blocks("cpu")
    def predict(self, X): ...
    @blocks("cpu")
    def predict_proba(self, *args, **options): ...  # check: made by available_if

class SVR:
    @blocks("cpu")
    def fit(self, X, y, sample_weight=...) -> Self: ...
    @blocks("cpu")
    def predict(self, X): ...

class LinearSVC:
    @blocks("cpu")
    def fit(self, X, y, sample_weight=...) -> Self: ...
    @blocks("cpu")
    def predict(self, X): ...

class LinearSVR:
    @blocks("cpu")
    def fit(self, X, y, sample_weight=...) -> Self: ...
    @blocks("cpu")
    def predict(self, X): ...

class OneClassSVM:
    @blocks("cpu")
    def fit(self, X, y=..., sample_weight=...) -> Self: ...
    @blocks("cpu")
    def fit_predict(self, X, y=..., **kwargs): ...
    @blocks("cpu")
    def predict(self, X): ...
