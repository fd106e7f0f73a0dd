# ping3 5.

from effects import blocks

@blocks("socket", instead="icmplib.async_ping")
def ping(
    dest_addr, timeout=4, unit="s", src_addr="", ttl=None, seq=0, size=56, interface="",
    version=None,
): ...
@blocks("socket", instead="icmplib.async_ping")
def verbose_ping(dest_addr, count=4, interval=0, *args, **kwargs): ...
@blocks("socket", instead="icmplib.async_ping")
def send_one_ping(sock, dest_addr, icmp_id, seq, size): ...
@blocks("socket", instead="icmplib.async_ping")
def receive_one_ping(sock, icmp_id, seq, timeout): ...
