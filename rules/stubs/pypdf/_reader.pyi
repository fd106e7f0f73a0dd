# pypdf 7.1: reading.

from io import BytesIO
from typing import overload, Self

from effects import blocks
from pypdf._doc_common import PdfDocCommon

class PdfReader(PdfDocCommon):
    @overload
    def __init__(self, stream: BytesIO, *args, **options) -> None: ...
    @overload
    @blocks("file")
    def __init__(self, stream, *args, **options) -> None: ...
    def __enter__(self) -> Self: ...
    def close(self): ...
    def decrypt(self, password): ...
