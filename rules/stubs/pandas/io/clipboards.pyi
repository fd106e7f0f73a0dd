# pandas 3.1: the clipboard, asked through a command.

from effects import blocks
from pandas.core.frame import DataFrame

@blocks("process")
def read_clipboard(sep=..., dtype_backend=..., **kwargs) -> DataFrame: ...
@blocks("process")
def to_clipboard(obj, excel=..., sep=..., **kwargs): ...
