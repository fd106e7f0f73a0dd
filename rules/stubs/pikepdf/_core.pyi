# pikepdf 10: PDF, in C++. # check: compiled

from typing import Self

from effects import blocks

class Pdf:
    def __enter__(self) -> Self: ...
    @staticmethod
    @blocks("file")
    def open(filename_or_stream, **options) -> Pdf: ...  # check: compiled
    @blocks("file")
    def save(self, filename_or_stream=..., **options): ...
    @staticmethod
    def new() -> Pdf: ...  # check: compiled
    def close(self): ...
