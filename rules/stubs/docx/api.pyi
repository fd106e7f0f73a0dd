# python-docx 1.2: opening, of a template where nothing is given.

from io import BytesIO
from typing import overload

from docx.document import Document as _Document
from effects import blocks

@overload
def Document(docx: BytesIO) -> _Document: ...
@overload
@blocks("file")
def Document(docx=...) -> _Document: ...
