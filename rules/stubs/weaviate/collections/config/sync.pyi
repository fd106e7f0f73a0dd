# weaviate-client 4.23.
from effects import blocks

class _ConfigCollection:
    @blocks("database", instead="weaviate.collections.CollectionAsync.config.get")
    def get(self, simple=False): ...
    @blocks("database", instead="weaviate.collections.CollectionAsync.config.update")
    def update(self, **kwargs): ...
    @blocks(
        "database", instead="weaviate.collections.CollectionAsync.config.get_shards",
    )
    def get_shards(self): ...
    @blocks(
        "database",
        instead="weaviate.collections.CollectionAsync.config.update_shards",
    )
    def update_shards(self, status, shard_names=None): ...
    @blocks(
        "database", instead="weaviate.collections.CollectionAsync.config.add_property",
    )
    def add_property(self, prop): ...
    @blocks(
        "database",
        instead="weaviate.collections.CollectionAsync.config.add_reference",
    )
    def add_reference(self, ref): ...
    @blocks(
        "database", instead="weaviate.collections.CollectionAsync.config.add_vector",
    )
    def add_vector(self, *, vector_config): ...
    @blocks(
        "database",
        instead="weaviate.collections.CollectionAsync.config.delete_property_index",
    )
    def delete_property_index(self, property_name, index_name): ...
