# pandas 3.1.

from effects import blocks
from pandas.core.frame import DataFrame

@blocks("file")
def read_spss(path, usecols=..., convert_categoricals=..., **kwargs) -> DataFrame: ...
