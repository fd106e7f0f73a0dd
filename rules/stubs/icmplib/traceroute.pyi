# icmplib: the way to a host.

from effects import blocks

@blocks("socket")
def traceroute(
    address, count=2, interval=0.05, timeout=2, first_hop=1, max_hops=30, fast=False, id=None,
    source=None, family=None, **kwargs
): ...
