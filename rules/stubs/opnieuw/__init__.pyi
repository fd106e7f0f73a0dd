# opnieuw 4. A plain function that is tried again sleeps between, a coroutine function waits asynchronously.

from opnieuw.retries import retry as retry, retry_async as retry_async
