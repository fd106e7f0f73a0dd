# docker 7.2: what the engine sends, one piece a step.

from typing import Any, Self

from effects import blocks

class CancellableStream:
    @blocks("sdk", instead="aiodocker.docker.Docker")
    def __next__(self) -> Any: ...
    def __iter__(self) -> Self: ...
    def close(self): ...
