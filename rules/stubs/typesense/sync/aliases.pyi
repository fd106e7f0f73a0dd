# typesense 2.1: aliases.
from effects import blocks

from .alias import Alias

class Aliases:
    def __getitem__(self, name) -> Alias: ...
    @blocks("database", instead="typesense.async_.aliases.AsyncAliases.upsert")
    def upsert(self, name, mapping): ...
    @blocks("database", instead="typesense.async_.aliases.AsyncAliases.retrieve")
    def retrieve(self): ...
