# filelock 3.

from filelock._api import AcquireReturnProxy as AcquireReturnProxy
from filelock._api import BaseFileLock as BaseFileLock
from filelock._soft import SoftFileLock as SoftFileLock
from filelock._unix import UnixFileLock as UnixFileLock
from filelock.asyncio import AsyncAcquireReturnProxy as AsyncAcquireReturnProxy
from filelock.asyncio import AsyncSoftFileLock as AsyncSoftFileLock
from filelock.asyncio import AsyncUnixFileLock as AsyncUnixFileLock
from filelock.asyncio import BaseAsyncFileLock as BaseAsyncFileLock

FileLock = UnixFileLock
AsyncFileLock = AsyncUnixFileLock
