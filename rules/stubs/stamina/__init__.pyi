# stamina 25. A plain function that is tried again sleeps between, a coroutine function waits asynchronously.

from stamina._core import AsyncRetryingCaller as AsyncRetryingCaller, Attempt as Attempt
from stamina._core import BoundAsyncRetryingCaller as BoundAsyncRetryingCaller
from stamina._core import BoundRetryingCaller as BoundRetryingCaller
from stamina._core import RetryingCaller as RetryingCaller
from stamina._core import retry as retry, retry_context as retry_context
