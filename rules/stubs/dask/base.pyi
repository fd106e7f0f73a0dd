# dask 2026.8: graphs, computed when they are asked for.

from effects import blocks

class DaskMethodsMixin:
    @blocks("cpu")
    def compute(self, **kwargs): ...
    @blocks("cpu")
    def persist(self, **kwargs): ...

@blocks("cpu")
def compute(*args, traverse=..., optimize_graph=..., scheduler=..., get=..., **kwargs): ...
@blocks("cpu")
def persist(*args, traverse=..., optimize_graph=..., scheduler=..., **kwargs): ...
