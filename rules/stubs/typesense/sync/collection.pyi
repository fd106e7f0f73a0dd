# typesense 2.1: a collection.
from effects import blocks

from .documents import Documents

class Collection:
    documents: Documents
    @blocks("database", instead="typesense.async_.collection.AsyncCollection.retrieve")
    def retrieve(self): ...
    @blocks("database", instead="typesense.async_.collection.AsyncCollection.update")
    def update(self, schema_change): ...
    @blocks("database", instead="typesense.async_.collection.AsyncCollection.delete")
    def delete(self, delete_parameters=None): ...
