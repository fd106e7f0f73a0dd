# WeasyPrint 70: pages laid out.

from effects import blocks

class Document:
    @blocks("cpu", gil="python")
    def write_pdf(self, target=..., zoom=..., finisher=..., **options): ...
    def copy(self, pages=...): ...
