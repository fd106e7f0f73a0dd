# scikit-learn 1.9.

from typing import Self

from effects import blocks

class DecisionTreeClassifier:
    @blocks("cpu")
    def fit(self, X, y, sample_weight=..., check_input=...) -> Self: ...

class DecisionTreeRegressor:
    @blocks("cpu")
    def fit(self, X, y, sample_weight=..., check_input=...) -> Self: ...
