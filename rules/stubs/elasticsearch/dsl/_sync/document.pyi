# elasticsearch 9.5: documents.
from typing import Any
from typing_extensions import Self

from effects import blocks

from .search import Search

class Document:
    @classmethod
    def search(cls, using=None, index=None) -> Search[Self]: ...
    @blocks("database", instead="elasticsearch.dsl.AsyncDocument.get")
    @classmethod
    def get(cls, id, using=None, index=None, **kwargs) -> Self | None: ...
    @blocks("database", instead="elasticsearch.dsl.AsyncDocument.mget")
    @classmethod
    def mget(
        cls, docs, using=None, index=None, raise_on_error=True, missing="none", **kwargs
    ) -> list[Self | None]: ...
    @blocks("database", instead="elasticsearch.dsl.AsyncDocument.init")
    @classmethod
    def init(cls, index=None, using=None) -> Any: ...
    @blocks("database", instead="elasticsearch.dsl.AsyncDocument.exists")
    @classmethod
    def exists(cls, id, using=None, index=None, **kwargs) -> Any: ...
    @blocks("database", instead="elasticsearch.dsl.AsyncDocument.delete")
    def delete(self, using=None, index=None, **kwargs) -> Any: ...
    @blocks("database", instead="elasticsearch.dsl.AsyncDocument.update")
    def update(
        self, using=None, index=None, detect_noop=True, doc_as_upsert=False, refresh=False,
        retry_on_conflict=None, script=None, script_id=None, scripted_upsert=False, upsert=None,
        return_doc_meta=False, **fields
    ) -> Any: ...
    @blocks("database", instead="elasticsearch.dsl.AsyncDocument.save")
    def save(
        self, using=None, index=None, validate=True, skip_empty=True, return_doc_meta=False,
        **kwargs
    ) -> Any: ...
    @blocks("database", instead="elasticsearch.dsl.AsyncDocument.bulk")
    @classmethod
    def bulk(
        cls, actions, using=None, index=None, validate=True, skip_empty=True, **kwargs
    ) -> Any: ...
