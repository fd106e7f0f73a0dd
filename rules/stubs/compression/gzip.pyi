# compression.gzip, Python 3.14.
# check: 3.14+
from gzip import (
    BadGzipFile as BadGzipFile,
    GzipFile as GzipFile,
    compress as compress,
    decompress as decompress,
    open as open,
)
