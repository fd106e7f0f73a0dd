# gcsfs 2026.10: Google's storage as files.

from effects import blocks
from fsspec.asyn import AsyncFileSystem

class GCSFileSystem(AsyncFileSystem):
    @blocks("file", note="It looks for credentials, in files and at the metadata server.")
    def __init__(self, project=..., access=..., token=..., block_size=..., **kwargs) -> None: ...
