# aiofiles 25: files in threads.

from aiofiles import os as os
from aiofiles import tempfile as tempfile
from aiofiles.threadpool import open as open
