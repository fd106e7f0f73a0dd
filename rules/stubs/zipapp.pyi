# zipapp, Python 3.8 to 3.14.
from typing import Any

from effects import blocks, calls

class ZipAppError(ValueError): ...
@calls("filter", sync="here")
@blocks("file")
def create_archive(source, target=None, interpreter=None, main=None, filter=None, compressed=False) -> None: ...
@blocks("file")
def get_interpreter(archive) -> Any: ...
