# zstandard 0.25.

from effects import blocks
from zstandard import backend_c as backend_c
from zstandard.backend_c import (
    ZstdCompressor as ZstdCompressor,
    ZstdDecompressor as ZstdDecompressor,
)

@blocks("cpu")
def compress(data, level=...): ...
@blocks("cpu")
def decompress(data, max_output_size=...): ...
@blocks("file")
def open(filename, mode=..., **options): ...
