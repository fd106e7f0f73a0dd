# compression.bz2, Python 3.14.
# check: 3.14+
from bz2 import (
    BZ2Compressor as BZ2Compressor,
    BZ2Decompressor as BZ2Decompressor,
    BZ2File as BZ2File,
    compress as compress,
    decompress as decompress,
    open as open,
)
