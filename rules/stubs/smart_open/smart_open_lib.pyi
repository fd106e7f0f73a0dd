# smart_open 9.0: files near and far.

from io import TextIOWrapper

from effects import blocks

@blocks("file")
def open(uri, mode=..., buffering=..., encoding=..., errors=..., **options) -> TextIOWrapper: ...
def parse_uri(uri_as_string): ...
