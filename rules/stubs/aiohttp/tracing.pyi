# aiohttp: hooks of the client, coroutine functions on the loop.

from aiosignal import Signal

class TraceConfig:
    def __init__(self, trace_config_ctx_factory=...) -> None: ...
    on_request_start: Signal
    on_request_end: Signal
    on_request_exception: Signal
    on_request_redirect: Signal
    on_request_chunk_sent: Signal
    on_request_headers_sent: Signal
    on_response_chunk_received: Signal
    on_connection_queued_start: Signal
    on_connection_queued_end: Signal
    on_connection_create_start: Signal
    on_connection_create_end: Signal
    on_connection_reuseconn: Signal
    on_dns_resolvehost_start: Signal
    on_dns_resolvehost_end: Signal
    on_dns_cache_hit: Signal
    on_dns_cache_miss: Signal
