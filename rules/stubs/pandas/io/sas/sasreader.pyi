# pandas 3.1.

from effects import blocks
from pandas.core.frame import DataFrame

@blocks("file")
def read_sas(filepath_or_buffer, *, format=..., index=..., **options) -> DataFrame: ...
