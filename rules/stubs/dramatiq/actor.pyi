# Dramatiq: actors.

from typing import Any, Callable, overload

from effects import blocks, registers

from dramatiq.message import Message

class Actor:
    def __call__(self, *args, **kwargs): ...
    def message(self, *args, **kwargs) -> Message: ...
    def message_with_options(self, *, args=..., kwargs=None, **options) -> Message: ...
    @blocks("broker")
    def send(self, *args, **kwargs) -> Message: ...
    @blocks("broker")
    def send_with_options(self, *, args=..., kwargs=None, delay=None, **options) -> Message: ...

@overload
@registers(sync="worker", coroutine="loop")
def actor(fn: Callable[..., Any]) -> Actor: ...
@overload
@registers(sync="worker", coroutine="loop")
def actor(
    fn=None, *, actor_class=..., actor_name=None, queue_name="default", priority=0, broker=None,
    **options
) -> Callable[[Any], Actor]: ...
