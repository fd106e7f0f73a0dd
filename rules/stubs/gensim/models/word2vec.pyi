# gensim 4.4: models; built and trained at once where sentences are given.

from typing import overload

from effects import blocks
from gensim.utils import SaveLoad

class Word2Vec(SaveLoad):
    @overload
    @blocks("cpu")
    def __init__(self, sentences, *args, **options) -> None: ...
    @overload
    def __init__(self, **options) -> None: ...
    @blocks("cpu")
    def train(self, corpus_iterable=..., corpus_file=..., total_examples=..., **kwargs): ...
    @blocks("cpu")
    def build_vocab(self, corpus_iterable=..., corpus_file=..., update=..., **kwargs): ...
    @classmethod
    @blocks("file")
    def load(cls, *args, rethrow=..., **kwargs) -> Word2Vec: ...
    @blocks("file")
    def save(self, *args, **kwargs): ...
