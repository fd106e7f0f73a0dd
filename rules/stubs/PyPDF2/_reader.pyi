# PyPDF2 3.0: reading.

from io import BytesIO
from typing import overload

from PyPDF2._page import PageObject
from effects import blocks

class PdfReader:
    pages: list[PageObject]
    @overload
    def __init__(self, stream: BytesIO, *args, **options) -> None: ...
    @overload
    @blocks("file")
    def __init__(self, stream, *args, **options) -> None: ...
