# tiktoken 0.14: encodings, read from a cache or downloaded.

from tiktoken.core import Encoding as Encoding
from tiktoken.model import encoding_for_model as encoding_for_model
from tiktoken.registry import get_encoding as get_encoding
