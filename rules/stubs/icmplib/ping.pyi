# icmplib: one host.

from effects import blocks

@blocks("socket", instead="icmplib.async_ping")
def ping(
    address, count=4, interval=1, timeout=2, id=None, source=None, family=None, privileged=True,
    **kwargs
): ...
async def async_ping(
    address, count=4, interval=1, timeout=2, id=None, source=None, family=None, privileged=True,
    **kwargs
): ...
