# python-snappy 0.7.

from effects import blocks

@blocks("cpu", gil="partial")
def compress(data, encoding=...): ...
@blocks("cpu", gil="partial")
def uncompress(data, decoding=...): ...
decompress = uncompress
