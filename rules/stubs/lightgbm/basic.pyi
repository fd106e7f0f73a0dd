# lightgbm 4: trees.

from typing import overload

from effects import blocks

class Dataset: ...

class Booster:
    @overload
    @blocks("file")
    def __init__(
        self, params=..., train_set=..., *, model_file, **options,
    ) -> None: ...  # check: can be given by position
    @overload
    def __init__(self, params, train_set, **options) -> None: ...
    @overload
    def __init__(self, **options) -> None: ...
    @blocks("file")
    def save_model(self, filename, num_iteration=..., start_iteration=..., importance_type=...): ...
    @blocks("cpu")
    def update(self, train_set=..., fobj=...): ...
    @blocks("cpu")
    def refit(self, data, label, decay_rate=..., reference=..., weight=..., **kwargs): ...
    def predict(self, data, start_iteration=..., num_iteration=..., raw_score=..., **kwargs): ...
