# elasticsearch 9.5: documents, asynchronous.
from typing import Any
from typing_extensions import Self

from .search import AsyncSearch

class AsyncDocument:
    @classmethod
    def search(cls, using=None, index=None) -> AsyncSearch[Self]: ...
    @classmethod
    async def get(cls, id, using=None, index=None, **kwargs) -> Self | None: ...
    @classmethod
    async def mget(
        cls, docs, using=None, index=None, raise_on_error=True, missing="none", **kwargs
    ) -> list[Self | None]: ...
    @classmethod
    async def init(cls, index=None, using=None) -> Any: ...
    @classmethod
    async def exists(cls, id, using=None, index=None, **kwargs) -> Any: ...
    async def delete(self, using=None, index=None, **kwargs) -> Any: ...
    async def update(
        self, using=None, index=None, detect_noop=True, doc_as_upsert=False, refresh=False,
        retry_on_conflict=None, script=None, script_id=None, scripted_upsert=False, upsert=None,
        return_doc_meta=False, **fields
    ) -> Any: ...
    async def save(
        self, using=None, index=None, validate=True, skip_empty=True, return_doc_meta=False,
        **kwargs
    ) -> Any: ...
    @classmethod
    async def bulk(
        cls, actions, using=None, index=None, validate=True, skip_empty=True, **kwargs
    ) -> Any: ...
