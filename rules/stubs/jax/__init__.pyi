# jax: computed in the background until something waits.

from effects import blocks

class Array:
    @blocks("wait")
    def block_until_ready(self) -> Array: ...

@blocks("wait")
def block_until_ready(x): ...
@blocks("wait")
def device_get(x): ...
