# pdfplumber 0.11: text and tables, in Python code.

from effects import blocks
from pdfplumber.pdf import PDF as PDF

@blocks("file")
def open(path_or_fp, **options) -> PDF: ...
