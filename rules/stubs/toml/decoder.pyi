# toml 0.10: Python code.

from effects import blocks

@blocks("file")
def load(f, _dict=..., decoder=...): ...
def loads(s, _dict=..., decoder=...): ...
