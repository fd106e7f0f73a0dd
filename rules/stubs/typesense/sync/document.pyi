# typesense 2.1: a document.
from effects import blocks

class Document:
    @blocks("database", instead="typesense.async_.document.AsyncDocument.retrieve")
    def retrieve(self, retrieve_parameters=None): ...
    @blocks("database", instead="typesense.async_.document.AsyncDocument.update")
    def update(self, document, dirty_values_parameters=None): ...
    @blocks("database", instead="typesense.async_.document.AsyncDocument.delete")
    def delete(self, delete_parameters=None): ...
