# xlrd 2.0: old spreadsheets.

from typing import Literal, overload

from effects import blocks

@overload
@blocks("cpu", gil="python")
def open_workbook(
    filename: Literal[None], logfile=..., verbosity=..., use_mmap=..., *, file_contents, **options,
): ...  # check: can be given by position
@overload
@blocks("file")
def open_workbook(filename=..., *args, **options): ...
