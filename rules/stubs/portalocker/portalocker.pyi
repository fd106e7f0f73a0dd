# portalocker: the functions.

from effects import blocks

@blocks("lock")
def lock(file, flags): ...
def unlock(file): ...
