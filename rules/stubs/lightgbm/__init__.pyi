# lightgbm 4: trees.

from lightgbm.basic import Booster as Booster, Dataset as Dataset
from lightgbm.engine import cv as cv, train as train
from lightgbm.sklearn import (
    LGBMClassifier as LGBMClassifier,
    LGBMModel as LGBMModel,
    LGBMRanker as LGBMRanker,
    LGBMRegressor as LGBMRegressor,
)
