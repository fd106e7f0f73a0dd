# pynamodb 6.1: secondary indexes.
from typing import Any

from effects import blocks

from .pagination import ResultIterator

class Index:
    @blocks("database")
    def count(
        self, hash_key, range_key_condition=None, filter_condition=None, consistent_read=False,
        limit=None, rate_limit=None
    ) -> int: ...
    def query(
        self, hash_key, range_key_condition=None, filter_condition=None, consistent_read=False,
        scan_index_forward=None, limit=None, last_evaluated_key=None, attributes_to_get=None,
        page_size=None, rate_limit=None
    ) -> ResultIterator[Any]: ...
    def scan(
        self, filter_condition=None, segment=None, total_segments=None, limit=None,
        last_evaluated_key=None, page_size=None, consistent_read=None, rate_limit=None,
        attributes_to_get=None
    ) -> ResultIterator[Any]: ...

class GlobalSecondaryIndex(Index): ...
class LocalSecondaryIndex(Index): ...
