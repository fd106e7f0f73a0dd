# compression.lzma, Python 3.14.
# check: 3.14+
from lzma import (
    LZMACompressor as LZMACompressor,
    LZMADecompressor as LZMADecompressor,
    LZMAError as LZMAError,
    LZMAFile as LZMAFile,
    compress as compress,
    decompress as decompress,
    is_check_supported as is_check_supported,
    open as open,
)
