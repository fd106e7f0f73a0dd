# pandas 3.1.

from pandas.io.parsers.readers import (
    TextFileReader as TextFileReader,
    read_csv as read_csv,
    read_fwf as read_fwf,
    read_table as read_table,
)
