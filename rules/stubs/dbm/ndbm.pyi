# dbm.ndbm, Python 3.8 to 3.14.
# check: not in every build
from dbm import _Table

from effects import blocks

class error(OSError): ...
@blocks("file")
def open(filename, flag="r", mode=0o666) -> _Table: ...
