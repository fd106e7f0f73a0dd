# typesense 2.1: a key.
from effects import blocks

class Key:
    @blocks("database", instead="typesense.async_.key.AsyncKey.retrieve")
    def retrieve(self): ...
    @blocks("database", instead="typesense.async_.key.AsyncKey.delete")
    def delete(self): ...
