# python-pptx 1.0: opening, of a template where nothing is given.

from io import BytesIO
from typing import overload

from effects import blocks
from pptx.presentation import Presentation as _Presentation

@overload
def Presentation(pptx: BytesIO) -> _Presentation: ...
@overload
@blocks("file")
def Presentation(pptx=...) -> _Presentation: ...
