# pikepdf 10: PDF, in C++.

from effects import blocks
from pikepdf._core import Pdf as Pdf

@blocks("file")
def open(filename_or_stream, **options) -> Pdf: ...  # check: a method of Pdf
