# PyPDF2 3.0: merging.

from io import BytesIO
from typing import overload

from effects import blocks

class PdfMerger:
    @overload
    def append(self, fileobj: BytesIO, *args, **options) -> None: ...
    @overload
    @blocks("file")
    def append(self, fileobj, *args, **options) -> None: ...
    @overload
    def write(self, fileobj: BytesIO) -> None: ...
    @overload
    @blocks("file")
    def write(self, fileobj) -> None: ...
    def close(self): ...
