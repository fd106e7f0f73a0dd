# huggingface_hub 2.4: the hub as files.

from fsspec import AbstractFileSystem

class HfFileSystem(AbstractFileSystem): ...
