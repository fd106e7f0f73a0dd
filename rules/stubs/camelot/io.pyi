# camelot 1.0: tables, in Python code.

from effects import blocks

@blocks("cpu", gil="python")
def read_pdf(filepath, pages=..., password=..., flavor=..., suppress_stdout=..., **kwargs): ...
