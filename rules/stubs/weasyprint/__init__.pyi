# WeasyPrint 70: PDF of pages, laid out by Python code.

from typing import overload

from effects import blocks
from weasyprint.document import Document

class HTML:
    @overload
    def __init__(self, *, string, **options) -> None: ...  # check: can be given by position
    @overload
    @blocks("file", note="It reads the file or fetches the address.")
    def __init__(self, guess=..., filename=..., url=..., **options) -> None: ...
    @blocks("cpu", gil="python")
    def render(self, font_config=..., counter_style=..., **options) -> Document: ...
    @blocks("cpu", gil="python")
    def write_pdf(self, target=..., zoom=..., finisher=..., font_config=..., **options): ...

class CSS:
    @overload
    def __init__(self, *, string, **options) -> None: ...  # check: can be given by position
    @overload
    @blocks("file", note="It reads the file or fetches the address.")
    def __init__(self, guess=..., filename=..., url=..., **options) -> None: ...
