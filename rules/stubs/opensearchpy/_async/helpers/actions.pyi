# opensearch-py 3.2: bulk and scan, asynchronous.
from typing import Any, AsyncIterator

async def async_bulk(client, actions, stats_only=False, ignore_status=..., *args, **kwargs): ...
async def async_reindex(
    client, source_index, target_index, query=None, target_client=None, chunk_size=500, scroll="5m",
    scan_kwargs=..., bulk_kwargs=...
): ...
def async_scan(
    client, query=None, scroll="5m", raise_on_error=True, preserve_order=False, size=1000,
    request_timeout=None, clear_scroll=True, scroll_kwargs=None, **kwargs
) -> AsyncIterator[Any]: ...
def async_streaming_bulk(
    client, actions, chunk_size=500, max_chunk_bytes=104857600, raise_on_error=True,
    expand_action_callback=..., raise_on_exception=True, max_retries=0, initial_backoff=2,
    max_backoff=600, yield_ok=True, ignore_status=..., *args, **kwargs
) -> AsyncIterator[Any]: ...
