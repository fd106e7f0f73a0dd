# tiktoken 0.14: encodings.

from effects import blocks
from tiktoken.core import Encoding

@blocks("file", note="The first time it reads the encoding, or downloads it.")
def get_encoding(encoding_name) -> Encoding: ...
def list_encoding_names(): ...
