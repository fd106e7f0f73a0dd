# openpyxl 3.1: reading.

from io import BytesIO
from typing import overload

from effects import blocks
from openpyxl.workbook.workbook import Workbook

@overload
@blocks("cpu", gil="python")
def load_workbook(filename: BytesIO, *args, **options) -> Workbook: ...
@overload
@blocks("file", note="Python code reads it: 20,000 rows take a second.")
def load_workbook(filename, *args, **options) -> Workbook: ...
