# weaviate-client 4.23.
from effects import blocks

from ..collection.sync import Collection

class _Collections:
    @blocks("database", instead="weaviate.WeaviateAsyncClient.collections.create")
    def create(self, name, **kwargs) -> Collection: ...
    @blocks(
        "database",
        instead="weaviate.WeaviateAsyncClient.collections.create_from_dict",
    )
    def create_from_dict(self, config) -> Collection: ...
    @blocks(
        "database",
        instead="weaviate.WeaviateAsyncClient.collections.create_from_config",
    )
    def create_from_config(self, config) -> Collection: ...
    @blocks("database", instead="weaviate.WeaviateAsyncClient.collections.delete")
    def delete(self, name): ...
    @blocks(
        "database", instead="weaviate.WeaviateAsyncClient.collections.delete_all",
    )
    def delete_all(self): ...
    @blocks("database", instead="weaviate.WeaviateAsyncClient.collections.exists")
    def exists(self, name): ...
    @blocks(
        "database",
        instead="weaviate.WeaviateAsyncClient.collections.export_config",
    )
    def export_config(self, name): ...
    @blocks(
        "database", instead="weaviate.WeaviateAsyncClient.collections.list_all",
    )
    def list_all(self, simple=True): ...
    def get(
        self, name, data_model_properties=None, data_model_references=None,
        skip_argument_validation=False
    ) -> Collection: ...
    def use(
        self, name, data_model_properties=None, data_model_references=None,
        skip_argument_validation=False
    ) -> Collection: ...
