# lz4 4.4.

from effects import blocks

@blocks("cpu", gil="partial")
def compress(*args, **kwargs): ...
@blocks("cpu", gil="partial")
def decompress(*args, **kwargs): ...
@blocks("file")
def open(filename, mode=..., **options): ...
