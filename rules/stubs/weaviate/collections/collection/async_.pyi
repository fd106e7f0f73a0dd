# weaviate-client 4.23: collections, asynchronous.
from typing import Any, AsyncIterator
from typing_extensions import Self

from ..aggregate import _AggregateCollectionAsync
from ..config.async_ import _ConfigCollectionAsync
from ..data.async_ import _DataCollectionAsync
from ..generate import _GenerateCollectionAsync
from ..query import _QueryCollectionAsync
from ..tenants.async_ import _TenantsAsync

class CollectionAsync:
    aggregate: _AggregateCollectionAsync
    config: _ConfigCollectionAsync
    data: _DataCollectionAsync
    generate: _GenerateCollectionAsync
    query: _QueryCollectionAsync
    tenants: _TenantsAsync
    async def length(self): ...
    async def exists(self): ...
    async def shards(self): ...
    def iterator(
        self, include_vector=False, return_metadata=None, **kwargs
    ) -> AsyncIterator[Any]: ...
    def with_tenant(self, tenant) -> Self: ...
    def with_consistency_level(self, consistency_level) -> Self: ...
