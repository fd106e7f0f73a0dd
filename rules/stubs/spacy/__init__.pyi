# spacy 3.8.

from effects import blocks
from spacy.language import Language

@blocks("file", note="It reads the model.")
def load(name, *, vocab=..., disable=..., enable=..., exclude=..., config=...) -> Language: ...
def blank(name, *, vocab=..., config=..., meta=...) -> Language: ...
