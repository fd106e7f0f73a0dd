# dask 2026.8: graphs, computed when they are asked for.

from typing import Any

from dask.base import DaskMethodsMixin

class Delayed(DaskMethodsMixin):
    def __call__(self, *args, pure=..., dask_key_name=..., **kwargs) -> Delayed: ...

def delayed(obj=..., name=..., pure=..., nout=..., traverse=...) -> Any: ...
