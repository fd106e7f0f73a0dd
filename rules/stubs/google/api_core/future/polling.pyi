# google-api-core 2.33: futures that ask again and again.

from typing import Any

from effects import blocks

class PollingFuture:
    @blocks("sdk", instead="google.api_core.future.async_future.AsyncFuture.result")
    def result(self, timeout=..., retry=..., polling=...) -> Any: ...
    @blocks("sdk", instead="google.api_core.future.async_future.AsyncFuture.exception")
    def exception(self, timeout=...): ...
    @blocks("sdk", instead="google.api_core.future.async_future.AsyncFuture.running")
    def running(self): ...
    def add_done_callback(self, fn): ...
