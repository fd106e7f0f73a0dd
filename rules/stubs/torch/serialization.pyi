# torch 2: files.

from io import BytesIO
from typing import Any, overload

from effects import blocks

@overload
def load(f: BytesIO, *args, **options) -> Any: ...
@overload
@blocks("file")
def load(f, *args, **options) -> Any: ...
@overload
def save(obj, f: BytesIO, *args, **options) -> None: ...
@overload
@blocks("file")
def save(obj, f, *args, **options) -> None: ...
