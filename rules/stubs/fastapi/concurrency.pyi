# fastapi: threads.

from typing import Any

from starlette.concurrency import iterate_in_threadpool as iterate_in_threadpool
from starlette.concurrency import run_in_threadpool as run_in_threadpool
from starlette.concurrency import run_until_first_complete as run_until_first_complete
from contextlib import AbstractAsyncContextManager

def contextmanager_in_threadpool(cm) -> AbstractAsyncContextManager[Any]: ...
