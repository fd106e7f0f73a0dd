# tokenize, Python 3.8 to 3.14.
from collections.abc import Iterator
from io import TextIOWrapper
from typing import Any

from effects import blocks, calls

class TokenInfo:
    type: int
    string: str
    start: tuple[int, int]
    end: tuple[int, int]
    line: str
    exact_type: int
class TokenError(Exception): ...
@blocks("file", instead=("aiofiles.open", "anyio.open_file", "trio.open_file"))
def open(filename) -> TextIOWrapper: ...
@calls("readline", sync="here")
def tokenize(readline) -> Iterator[TokenInfo]: ...
@calls("readline", sync="here")
def generate_tokens(readline) -> Iterator[TokenInfo]: ...
@calls("readline", sync="here")
def detect_encoding(readline) -> tuple[str, list[bytes]]: ...
def untokenize(iterable) -> Any: ...
