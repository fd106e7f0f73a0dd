# ctypes.util, Python 3.8 to 3.14: asks ldconfig or a compiler.
from effects import blocks

@blocks("process")
def find_library(name) -> str | None: ...
