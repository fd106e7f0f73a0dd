# joblib: objects in files.

from effects import blocks

@blocks("file")
def dump(value, filename, compress=0, protocol=None): ...
@blocks("file")
def load(filename, mmap_mode=None, ensure_native_byte_order="auto"): ...
