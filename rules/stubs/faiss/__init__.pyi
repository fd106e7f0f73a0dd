# faiss: indexes.

from effects import blocks

@blocks("file")
def read_index(fname, *args): ...
@blocks("file")
def write_index(index, fname, *args): ...
