# aiofiles: temporary files.

from aiofiles.base import AiofilesContextManager
from aiofiles.threadpool.text import AsyncTextIOWrapper

def TemporaryFile(
    mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None,
    loop=None, executor=None,
) -> AiofilesContextManager[AsyncTextIOWrapper]: ...
def NamedTemporaryFile(
    mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None,
    delete=True, loop=None, executor=None,
) -> AiofilesContextManager[AsyncTextIOWrapper]: ...
def SpooledTemporaryFile(
    max_size=0, mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None,
    dir=None, loop=None, executor=None,
) -> AiofilesContextManager[AsyncTextIOWrapper]: ...
def TemporaryDirectory(
    suffix=None, prefix=None, dir=None, loop=None, executor=None,
) -> AiofilesContextManager[str]: ...
