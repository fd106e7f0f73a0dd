# pdfminer.six 20260107: text, in Python code.

from io import BytesIO
from typing import Any, overload, Self

from effects import blocks, named

@named("pdfminer.high_level.extract_pages")
class _Steps:
    @blocks("cpu", gil="python")
    def __next__(self) -> Any: ...
    def __iter__(self) -> Self: ...

@overload
@blocks("cpu", gil="python")
def extract_text(pdf_file: BytesIO, *args, **options) -> str: ...
@overload
@blocks("file", note="Python code reads it: a second for some tens of pages.")
def extract_text(pdf_file, *args, **options) -> str: ...
@blocks("cpu", gil="python")
def extract_text_to_fp(inf, outfp, output_type=..., codec=..., laparams=..., **kwargs): ...
def extract_pages(pdf_file, password=..., page_numbers=..., maxpages=..., **options) -> _Steps: ...
