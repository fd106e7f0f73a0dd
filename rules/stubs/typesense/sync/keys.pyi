# typesense 2.1: keys.
from effects import blocks

from .key import Key

class Keys:
    def __getitem__(self, key_id) -> Key: ...
    @blocks("database", instead="typesense.async_.keys.AsyncKeys.create")
    def create(self, schema): ...
    @blocks("database", instead="typesense.async_.keys.AsyncKeys.retrieve")
    def retrieve(self): ...
