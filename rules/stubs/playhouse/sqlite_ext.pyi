# playhouse (peewee 4.5): more of SQLite.
from effects import blocks
from peewee import Model

class VirtualModel(Model): ...
class BaseFTSModel(VirtualModel): ...

class FTSModel(BaseFTSModel):
    @blocks("database")
    @classmethod
    def optimize(cls): ...
    @blocks("database")
    @classmethod
    def rebuild(cls): ...
    @blocks("database")
    @classmethod
    def integrity_check(cls): ...
    @blocks("database")
    @classmethod
    def merge(cls, blocks=200, segments=8): ...
    @blocks("database")
    @classmethod
    def automerge(cls, state=True): ...
    @classmethod
    def search(
        cls, term, weights=None, with_score=False, score_alias="score", explicit_ordering=False
    ): ...
    @classmethod
    def search_bm25(
        cls, term, weights=None, with_score=False, score_alias="score", explicit_ordering=False
    ): ...
    @classmethod
    def match(cls, term): ...

class FTS5Model(BaseFTSModel):
    @blocks("database")
    @classmethod
    def optimize(cls): ...
    @blocks("database")
    @classmethod
    def rebuild(cls): ...
    @blocks("database")
    @classmethod
    def integrity_check(cls, rank=0): ...
    @blocks("database")
    @classmethod
    def merge(cls, npages): ...
    @blocks("database")
    @classmethod
    def automerge(cls, level): ...
    @blocks("database")
    @classmethod
    def delete_all(cls): ...
    @classmethod
    def search(
        cls, term, weights=None, with_score=False, score_alias="score", explicit_ordering=False
    ): ...
    @classmethod
    def search_bm25(
        cls, term, weights=None, with_score=False, score_alias="score", explicit_ordering=False
    ): ...
