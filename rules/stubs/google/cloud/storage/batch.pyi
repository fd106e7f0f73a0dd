# google-cloud-storage 3.17: several requests in one.

from typing import Self

from effects import blocks

class Batch:
    def __enter__(self) -> Self: ...
    @blocks("sdk")
    def __exit__(self, exc_type, exc_val, exc_tb): ...
    @blocks("sdk")
    def finish(self, raise_exception=...): ...
