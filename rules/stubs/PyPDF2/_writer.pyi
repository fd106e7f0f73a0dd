# PyPDF2 3.0: writing.

from io import BytesIO
from typing import Any, overload

from effects import blocks

class PdfWriter:
    @overload
    def write(self, stream: BytesIO) -> Any: ...
    @overload
    @blocks("file")
    def write(self, stream) -> Any: ...
    def add_page(self, page, excluded_keys=...): ...
    def add_metadata(self, infos): ...
