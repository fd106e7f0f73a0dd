# compression.zlib, Python 3.14.
# check: 3.14+
from zlib import (
    adler32 as adler32,
    compress as compress,
    compressobj as compressobj,
    crc32 as crc32,
    decompress as decompress,
    decompressobj as decompressobj,
    error as error,
)
