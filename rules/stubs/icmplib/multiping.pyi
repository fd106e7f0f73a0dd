# icmplib: many hosts.

from effects import blocks

@blocks("socket", instead="icmplib.async_multiping")
def multiping(
    addresses, count=2, interval=0.5, timeout=2, concurrent_tasks=50, source=None, family=None,
    privileged=True, **kwargs
): ...
async def async_multiping(
    addresses, count=2, interval=0.5, timeout=2, concurrent_tasks=50, source=None, family=None,
    privileged=True, **kwargs
): ...
