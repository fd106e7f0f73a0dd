# scapy: IP.

from effects import blocks

@blocks("socket")
def traceroute(
    target, dport=80, minttl=1, maxttl=30, sport=..., l4=None, filter=None, timeout=2,
    verbose=None, **kargs
): ...
