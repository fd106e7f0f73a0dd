# dbm.dumb, Python 3.8 to 3.14.
from dbm import _Table

from effects import blocks

error = OSError
@blocks("file")
def open(file, flag="c", mode=0o666) -> _Table: ...
