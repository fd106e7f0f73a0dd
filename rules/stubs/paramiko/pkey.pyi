# paramiko 5.1: keys.

from typing import Self

from effects import blocks

class PKey:
    @staticmethod
    @blocks("file")
    def from_path(path, password=...) -> PKey: ...
    @classmethod
    @blocks("file")
    def from_private_key_file(cls, filename, password=...) -> Self: ...
    @blocks("file")
    def write_private_key_file(self, filename, password=..., file_format=...): ...
    @classmethod
    def from_private_key(cls, file_obj, password=...) -> Self: ...
