# xgboost 3: trees.

from xgboost.core import Booster as Booster, DMatrix as DMatrix
from xgboost.sklearn import (
    XGBClassifier as XGBClassifier,
    XGBModel as XGBModel,
    XGBRanker as XGBRanker,
    XGBRegressor as XGBRegressor,
)
from xgboost.training import cv as cv, train as train
