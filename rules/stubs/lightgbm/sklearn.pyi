# lightgbm 4: trees, as of sklearn.

from effects import blocks

class LGBMModel:
    @blocks("cpu")
    def fit(self, X, y, sample_weight=..., init_score=..., group=..., eval_set=..., **options): ...
    def predict(self, X, raw_score=..., start_iteration=..., num_iteration=..., **kwargs): ...

class LGBMClassifier(LGBMModel):
    @blocks("cpu")
    def fit(self, X, y, sample_weight=..., init_score=..., eval_set=..., **options): ...

class LGBMRegressor(LGBMModel):
    @blocks("cpu")
    def fit(self, X, y, sample_weight=..., init_score=..., eval_set=..., **options): ...

class LGBMRanker(LGBMModel):
    @blocks("cpu")
    def fit(self, X, y, sample_weight=..., init_score=..., group=..., eval_set=..., **options): ...
