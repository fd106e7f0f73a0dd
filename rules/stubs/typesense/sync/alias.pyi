# typesense 2.1: an alias.
from effects import blocks

class Alias:
    @blocks("database", instead="typesense.async_.alias.AsyncAlias.retrieve")
    def retrieve(self): ...
    @blocks("database", instead="typesense.async_.alias.AsyncAlias.delete")
    def delete(self): ...
