# xgboost 3: trees.

from effects import blocks
from xgboost.core import Booster

@blocks("cpu")
def train(params, dtrain, num_boost_round=..., *, evals=..., **options) -> Booster: ...
@blocks("cpu")
def cv(params, dtrain, num_boost_round=..., *, nfold=..., **options): ...
