# pdfplumber 0.11: documents.

from typing import Self

from effects import blocks
from pdfplumber.container import Container
from pdfplumber.page import Page

class PDF(Container):
    pages: list[Page]
    def __enter__(self) -> Self: ...
    @classmethod
    @blocks("file")
    def open(cls, path_or_fp, pages=..., laparams=..., password=..., **options) -> PDF: ...
    def close(self): ...
