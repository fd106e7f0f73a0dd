# distributed 2026.8; with asynchronous=True the same calls are awaited.

from distributed.client import (
    Client as Client,
    Future as Future,
    as_completed as as_completed,
    wait as wait,
)
