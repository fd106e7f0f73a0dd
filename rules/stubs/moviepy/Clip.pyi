# moviepy 1.0.

from typing import Self

class Clip:
    def __enter__(self) -> Self: ...
    def close(self): ...
