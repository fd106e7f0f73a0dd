# xhtml2pdf 0.2: PDF of pages, laid out by Python code.

from effects import blocks

@blocks("cpu", gil="python")
def pisaDocument(src, dest=..., dest_bytes=..., path=..., link_callback=..., **kwargs): ...
