# camelot 1.0: tables, in Python code.

from effects import blocks

class PDFHandler:
    @blocks("cpu", gil="python")
    def parse(self, flavor=..., suppress_stdout=..., parallel=..., cpu_count=..., **kwargs): ...
