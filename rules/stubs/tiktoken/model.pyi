# tiktoken 0.14: encodings.

from effects import blocks
from tiktoken.core import Encoding

@blocks("file", note="The first time it reads the encoding, or downloads it.")
def encoding_for_model(model_name) -> Encoding: ...
def encoding_name_for_model(model_name): ...
