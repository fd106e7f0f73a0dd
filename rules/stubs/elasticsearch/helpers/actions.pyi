# elasticsearch 9.5: bulk and scan.
from typing import Any
from typing_extensions import Self

from effects import blocks, named

@named("elasticsearch.helpers.scan")
class _Hits:
    def __iter__(self) -> Self: ...
    @blocks("database", instead="elasticsearch.helpers.async_scan")
    def __next__(self) -> Any: ...

@named("elasticsearch.helpers.streaming_bulk")
class _Results:
    def __iter__(self) -> Self: ...
    @blocks("database", instead="elasticsearch.helpers.async_streaming_bulk")
    def __next__(self) -> Any: ...

@blocks("database", instead="elasticsearch.helpers.async_bulk")
def bulk(client, actions, stats_only=False, ignore_status=..., *args, **kwargs): ...
@blocks("database", instead="elasticsearch.helpers.async_reindex")
def reindex(
    client, source_index, target_index, query=None, target_client=None, chunk_size=500, scroll="5m",
    op_type=None, scan_kwargs=..., bulk_kwargs=...
): ...
def scan(
    client, query=None, scroll="5m", raise_on_error=True, preserve_order=False, size=1000,
    request_timeout=None, clear_scroll=True, scroll_kwargs=None, **kwargs
) -> _Hits: ...
def streaming_bulk(
    client, actions, chunk_size=500, max_chunk_bytes=104857600, flush_after_seconds=None,
    raise_on_error=True, expand_action_callback=..., raise_on_exception=True, max_retries=0,
    initial_backoff=2, max_backoff=600, yield_ok=True, ignore_status=..., retry_on_status=...,
    span_name="helpers.streaming_bulk", *args, **kwargs
) -> _Results: ...
def parallel_bulk(
    client, actions, thread_count=4, chunk_size=500, max_chunk_bytes=104857600,
    flush_after_seconds=None, queue_size=4, expand_action_callback=..., ignore_status=..., *args,
    **kwargs
) -> _Results: ...
def expand_action(data): ...
