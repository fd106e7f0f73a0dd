# gensim 4.4: vectors.

from effects import blocks
from gensim.utils import SaveLoad

class KeyedVectors(SaveLoad):
    @classmethod
    @blocks("file")
    def load_word2vec_format(cls, fname, fvocab=..., binary=..., **options) -> KeyedVectors: ...
    @blocks("file")
    def save_word2vec_format(self, fname, fvocab=..., binary=..., total_vec=..., **options): ...
