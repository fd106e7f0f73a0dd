# amqp 5.4: what connections and channels share.
from typing_extensions import Self

from effects import blocks

class AbstractChannel:
    def __enter__(self) -> Self: ...
    @blocks("broker", instead="aiormq.Channel.close")
    def __exit__(self, *args) -> None: ...
    @blocks("broker")
    def wait(self, method, callback=None, timeout=None, returns_tuple=False): ...
