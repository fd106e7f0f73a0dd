# lz4 4.4.

from effects import blocks

@blocks("cpu")
def compress(source, *args, **options): ...
@blocks("cpu")
def decompress(source, *args, **options): ...
