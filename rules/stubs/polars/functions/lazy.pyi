# polars 2.1: several lazy frames at once.

from typing import Any, Coroutine

from effects import blocks
from polars.dataframe.frame import DataFrame

@blocks("cpu", instead="polars.collect_all_async")
def collect_all(lazy_frames, *, optimizations=..., engine=..., lazy=...) -> list[DataFrame]: ...
def collect_all_async(lazy_frames, **options) -> Coroutine[Any, Any, list[DataFrame]]: ...
