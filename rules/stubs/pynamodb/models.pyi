# pynamodb 6.1: models; query() and scan() only prepare, going over them asks the server.
from typing import Any, Generic, TypeVar
from typing_extensions import Self

from effects import blocks, named

from .pagination import ResultIterator

_T = TypeVar("_T")

@named("pynamodb.models.Model.batch_get")
class _BatchGet(Generic[_T]):
    def __iter__(self) -> Self: ...
    @blocks("database")
    def __next__(self) -> _T: ...

class Model:
    def __init__(
        self, hash_key=None, range_key=None, _user_instantiated=True, **attributes
    ) -> None: ...
    @blocks("database")
    def save(self, condition=None, *, add_version_condition=True): ...
    @blocks("database")
    def update(self, actions, condition=None, *, add_version_condition=True): ...
    @blocks("database")
    def refresh(self, consistent_read=False): ...
    @blocks("database")
    def delete(self, condition=None, *, add_version_condition=True): ...
    @classmethod
    @blocks("database")
    def get(
        cls, hash_key, range_key=None, consistent_read=False, attributes_to_get=None
    ) -> Self: ...
    @classmethod
    @blocks("database")
    def count(
        cls, hash_key=None, range_key_condition=None, filter_condition=None, consistent_read=False,
        index_name=None, limit=None, rate_limit=None
    ) -> int: ...
    @classmethod
    @blocks("database")
    def exists(cls) -> bool: ...
    @classmethod
    @blocks("database")
    def create_table(
        cls, wait=False, read_capacity_units=None, write_capacity_units=None, billing_mode=None,
        ignore_update_ttl_errors=False
    ): ...
    @classmethod
    @blocks("database")
    def delete_table(cls, *, wait=False): ...
    @classmethod
    @blocks("database")
    def describe_table(cls): ...
    @classmethod
    @blocks("database")
    def update_ttl(cls, ignore_update_ttl_errors): ...
    @classmethod
    def batch_get(cls, items, consistent_read=None, attributes_to_get=None) -> _BatchGet[Self]: ...
    @classmethod
    def batch_write(cls, auto_commit=True) -> BatchWrite: ...
    @classmethod
    def query(
        cls, hash_key, range_key_condition=None, filter_condition=None, consistent_read=False,
        index_name=None, scan_index_forward=None, limit=None, last_evaluated_key=None,
        attributes_to_get=None, page_size=None, rate_limit=None
    ) -> ResultIterator[Self]: ...
    @classmethod
    def scan(
        cls, filter_condition=None, segment=None, total_segments=None, limit=None,
        last_evaluated_key=None, page_size=None, consistent_read=None, index_name=None,
        rate_limit=None, attributes_to_get=None
    ) -> ResultIterator[Self]: ...
    @classmethod
    def from_raw_data(cls, data) -> Self: ...

class BatchWrite:
    def save(self, put_item) -> None: ...
    def delete(self, del_item) -> None: ...
    @blocks("database")
    def commit(self) -> None: ...
    def __enter__(self) -> Self: ...
    @blocks("database")
    def __exit__(self, *args) -> None: ...
