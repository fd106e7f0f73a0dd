# PyPDF2 3.0: pages.

from effects import blocks

class PageObject:
    @blocks("cpu", gil="python")
    def extract_text(self, *args, Tj_sep=..., TJ_sep=..., orientations=..., **options): ...
