# catboost 1: trees.

from catboost.core import (
    CatBoost as CatBoost,
    CatBoostClassifier as CatBoostClassifier,
    CatBoostRegressor as CatBoostRegressor,
    train as train,
)
