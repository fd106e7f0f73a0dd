# pandas 3.1.

from effects import blocks
from pandas.core.frame import DataFrame

@blocks("file")
def read_stata(filepath_or_buffer, *, convert_dates=..., **options) -> DataFrame: ...
