# aiofiles: opening.

from aiofiles.base import AiofilesContextManager
from aiofiles.threadpool.text import AsyncTextIOWrapper

def open(
    file, mode="r", buffering=-1, encoding=None, errors=None, newline=None, closefd=True,
    opener=None, *, loop=None, executor=None,
) -> AiofilesContextManager[AsyncTextIOWrapper]: ...
