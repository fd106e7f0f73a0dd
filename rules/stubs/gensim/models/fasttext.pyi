# gensim 4.4: models.

from typing import overload

from effects import blocks
from gensim.models.word2vec import Word2Vec

class FastText(Word2Vec):
    @overload
    @blocks("cpu")
    def __init__(self, sentences, *args, **options) -> None: ...
    @overload
    def __init__(self, **options) -> None: ...
