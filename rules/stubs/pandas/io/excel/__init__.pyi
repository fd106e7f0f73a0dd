# pandas 3.1.

from pandas.io.excel._base import (
    ExcelFile as ExcelFile,
    ExcelWriter as ExcelWriter,
    read_excel as read_excel,
)
