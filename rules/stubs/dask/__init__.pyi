# dask 2026.8.

from dask.base import compute as compute, persist as persist
from dask.delayed import delayed as delayed
