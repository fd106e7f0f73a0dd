# weaviate-client 4.23: collections.
from typing import Any
from typing_extensions import Self

from effects import blocks, named

from ..aggregate import _AggregateCollection
from ..batch.collection import _BatchCollectionWrapper
from ..config.sync import _ConfigCollection
from ..data.sync import _DataCollection
from ..generate import _GenerateCollection
from ..query import _QueryCollection
from ..tenants.sync import _Tenants

@named("weaviate.collections.Collection.iterator")
class _Objects:
    def __iter__(self) -> Self: ...
    @blocks("database", instead="weaviate.collections.CollectionAsync.iterator")
    def __next__(self) -> Any: ...

class Collection:
    aggregate: _AggregateCollection
    batch: _BatchCollectionWrapper
    config: _ConfigCollection
    data: _DataCollection
    generate: _GenerateCollection
    query: _QueryCollection
    tenants: _Tenants
    @blocks("database", instead="weaviate.collections.CollectionAsync.length")
    def __len__(self) -> int: ...
    @blocks("database", instead="weaviate.collections.CollectionAsync.exists")
    def exists(self): ...
    @blocks("database", instead="weaviate.collections.CollectionAsync.shards")
    def shards(self): ...
    def iterator(self, include_vector=False, return_metadata=None, **kwargs) -> _Objects: ...
    def with_tenant(self, tenant) -> Self: ...
    def with_consistency_level(self, consistency_level) -> Self: ...
