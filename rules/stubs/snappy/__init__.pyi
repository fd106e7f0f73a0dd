# python-snappy 0.7.

from snappy.snappy import compress as compress, decompress as decompress, uncompress as uncompress
