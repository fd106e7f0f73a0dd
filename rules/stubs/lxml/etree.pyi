# lxml 6.1: parsing files. # check: compiled

from io import BytesIO, StringIO
from typing import Any, overload, Self

from effects import blocks, named

@named("lxml.etree.iterparse")
class _Events:
    @blocks("file")
    def __next__(self) -> Any: ...
    def __iter__(self) -> Self: ...

@named("lxml.etree.ElementTree")
class _ElementTree:
    @overload
    def write(self, file: BytesIO, **options) -> None: ...
    @overload
    @blocks("file")
    def write(self, file, **options) -> None: ...
    @overload
    def parse(self, source: BytesIO | StringIO, *args, **options): ...
    @overload
    @blocks("file")
    def parse(self, source, *args, **options): ...
    def getroot(self): ...

@overload
def parse(source: BytesIO | StringIO, *args, **options) -> _ElementTree: ...
@overload
@blocks("file")
def parse(source, *args, **options) -> _ElementTree: ...
def iterparse(source, *args, **options) -> _Events: ...  # check: a class
