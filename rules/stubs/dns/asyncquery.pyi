# dnspython: asynchronous queries to one server.

async def udp(
    q, where, timeout=None, port=53, source=None, source_port=0, ignore_unexpected=False,
    one_rr_per_rrset=False, ignore_trailing=False, raise_on_truncation=False, sock=None,
    backend=None, ignore_errors=False,
): ...
async def udp_with_fallback(
    q, where, timeout=None, port=53, source=None, source_port=0, ignore_unexpected=False,
    one_rr_per_rrset=False, ignore_trailing=False, udp_sock=None, tcp_sock=None, backend=None,
    ignore_errors=False,
): ...
async def tcp(
    q, where, timeout=None, port=53, source=None, source_port=0, one_rr_per_rrset=False,
    ignore_trailing=False, sock=None, backend=None,
): ...
async def tls(
    q, where, timeout=None, port=853, source=None, source_port=0, one_rr_per_rrset=False,
    ignore_trailing=False, sock=None, backend=None, ssl_context=None, server_hostname=None,
    verify=True,
): ...
async def https(
    q, where, timeout=None, port=443, source=None, source_port=0, one_rr_per_rrset=False,
    ignore_trailing=False, client=None, path="/dns-query", post=True, verify=True,
    bootstrap_address=None, resolver=None, family=..., http_version=...,
): ...
async def quic(
    q, where, timeout=None, port=853, source=None, source_port=0, one_rr_per_rrset=False,
    ignore_trailing=False, connection=None, verify=True, backend=None, hostname=None,
    server_hostname=None,
): ...
async def inbound_xfr(
    where, txn_manager, query=None, port=53, timeout=None, lifetime=None, source=None,
    source_port=0, udp_mode=..., backend=None, raise_on_serial_went_backwards=True,
): ...
async def send_udp(sock, what, destination, expiration=None): ...
async def receive_udp(
    sock, destination=None, expiration=None, ignore_unexpected=False, one_rr_per_rrset=False,
    keyring=None, request_mac=..., ignore_trailing=False, raise_on_truncation=False,
    ignore_errors=False, query=None,
): ...
async def send_tcp(sock, what, expiration=None): ...
async def receive_tcp(
    sock, expiration=None, one_rr_per_rrset=False, keyring=None, request_mac=...,
    ignore_trailing=False,
): ...
