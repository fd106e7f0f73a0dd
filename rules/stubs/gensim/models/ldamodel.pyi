# gensim 4.4: topics.

from typing import overload

from effects import blocks
from gensim.utils import SaveLoad

class LdaModel(SaveLoad):
    @overload
    @blocks("cpu")
    def __init__(self, corpus, *args, **options) -> None: ...
    @overload
    def __init__(self, **options) -> None: ...
    @blocks("cpu")
    def update(self, corpus, chunksize=..., decay=..., offset=..., passes=..., **options): ...
    @classmethod
    @blocks("file")
    def load(cls, fname, *args, **kwargs) -> LdaModel: ...
    @blocks("file")
    def save(self, fname, ignore=..., separately=..., *args, **kwargs): ...
