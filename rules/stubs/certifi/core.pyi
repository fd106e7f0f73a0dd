# certifi: the file of certificates.

from effects import blocks

@blocks("file")
def contents() -> str: ...
def where() -> str: ...
