# typesense 2.1: collections.
from effects import blocks

from .collection import Collection

class Collections:
    def __getitem__(self, collection_name) -> Collection: ...
    @blocks("database", instead="typesense.async_.collections.AsyncCollections.create")
    def create(self, schema): ...
    @blocks("database", instead="typesense.async_.collections.AsyncCollections.retrieve")
    def retrieve(self): ...
