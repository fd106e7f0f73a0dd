# kombu 5.7: consumers as classes.
from typing import Any
from typing_extensions import Self

from effects import blocks, named

@named("kombu.mixins.ConsumerMixin.consume")
class _Messages:
    def __iter__(self) -> Self: ...
    @blocks("broker", instead="aio_pika.Queue.iterator")
    def __next__(self) -> Any: ...

class ConsumerMixin:
    @blocks("broker", instead="aio_pika.Queue.iterator")
    def run(self, _tokens=1, **kwargs) -> None: ...
    def consume(self, limit=None, timeout=None, safety_interval=1, **kwargs) -> _Messages: ...
