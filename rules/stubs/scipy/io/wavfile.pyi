# scipy 1.17: files.

from effects import blocks

@blocks("file")
def read(filename, mmap=...): ...
@blocks("file")
def write(filename, rate, data): ...
