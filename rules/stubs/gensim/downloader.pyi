# gensim 4.4: downloads.

from effects import blocks

@blocks("sdk")
def load(name, return_path=...): ...
@blocks("sdk")
def info(name=..., show_only_latest=..., name_only=...): ...
