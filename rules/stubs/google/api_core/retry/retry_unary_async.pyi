# google.api_core: coroutine functions that are tried again.

from typing import TypeVar

from google.api_core.retry.retry_base import _BaseRetry

F = TypeVar("F")

class AsyncRetry(_BaseRetry):
    def __call__(self, func: F, on_error=None) -> F: ...
