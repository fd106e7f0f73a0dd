# impyla 0.24: connecting.
from effects import blocks

from .hiveserver2 import HiveServer2Connection

@blocks("database")
def connect(*args, **kwargs) -> HiveServer2Connection: ...
