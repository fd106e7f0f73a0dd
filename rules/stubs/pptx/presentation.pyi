# python-pptx 1.0: presentations.

from io import BytesIO
from typing import overload

from effects import blocks

class Presentation:
    @overload
    def save(self, file: BytesIO) -> None: ...
    @overload
    @blocks("file")
    def save(self, file) -> None: ...
