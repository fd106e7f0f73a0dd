# lightgbm 4: trees.

from effects import blocks
from lightgbm.basic import Booster

@blocks("cpu")
def train(params, train_set, num_boost_round=..., valid_sets=..., **options) -> Booster: ...
@blocks("cpu")
def cv(params, train_set, num_boost_round=..., folds=..., nfold=..., stratified=..., **options): ...
