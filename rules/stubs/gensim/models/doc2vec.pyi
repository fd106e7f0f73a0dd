# gensim 4.4: models; built and trained at once where documents are given.

from typing import overload

from effects import blocks
from gensim.models.word2vec import Word2Vec

class Doc2Vec(Word2Vec):
    @overload
    @blocks("cpu")
    def __init__(self, documents, *args, **options) -> None: ...
    @overload
    def __init__(self, **options) -> None: ...
    @blocks("cpu")
    def train(self, corpus_iterable=..., corpus_file=..., total_examples=..., **kwargs): ...
    @blocks("cpu")
    def build_vocab(self, corpus_iterable=..., corpus_file=..., update=..., **kwargs): ...
    @blocks("cpu")
    def infer_vector(self, doc_words, alpha=..., min_alpha=..., epochs=...): ...
