# gensim 4.4: files.

from typing import Self

from effects import blocks

class SaveLoad:
    @classmethod
    @blocks("file")
    def load(cls, fname, mmap=...) -> Self: ...
    @blocks("file")
    def save(self, fname_or_handle, separately=..., sep_limit=..., ignore=..., **options): ...
