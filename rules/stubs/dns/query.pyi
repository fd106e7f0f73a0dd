# dnspython: queries to one server.

from typing import Self

from effects import blocks, named

@blocks("socket", instead="dns.asyncquery.udp")
def udp(
    q, where, timeout=None, port=53, source=None, source_port=0, ignore_unexpected=False,
    one_rr_per_rrset=False, ignore_trailing=False, raise_on_truncation=False, sock=None,
    ignore_errors=False,
): ...
@blocks("socket", instead="dns.asyncquery.udp_with_fallback")
def udp_with_fallback(
    q, where, timeout=None, port=53, source=None, source_port=0, ignore_unexpected=False,
    one_rr_per_rrset=False, ignore_trailing=False, udp_sock=None, tcp_sock=None,
    ignore_errors=False,
): ...
@blocks("socket", instead="dns.asyncquery.tcp")
def tcp(
    q, where, timeout=None, port=53, source=None, source_port=0, one_rr_per_rrset=False,
    ignore_trailing=False, sock=None,
): ...
@blocks("socket", instead="dns.asyncquery.tls")
def tls(
    q, where, timeout=None, port=853, source=None, source_port=0, one_rr_per_rrset=False,
    ignore_trailing=False, sock=None, ssl_context=None, server_hostname=None, verify=True,
): ...
@blocks("socket", instead="dns.asyncquery.https")
def https(
    q, where, timeout=None, port=443, source=None, source_port=0, one_rr_per_rrset=False,
    ignore_trailing=False, session=None, path="/dns-query", post=True, bootstrap_address=None,
    verify=True, resolver=None, family=..., http_version=...,
): ...
@blocks("socket", instead="dns.asyncquery.quic")
def quic(
    q, where, timeout=None, port=853, source=None, source_port=0, one_rr_per_rrset=False,
    ignore_trailing=False, connection=None, verify=True, hostname=None, server_hostname=None,
): ...
@blocks("socket", instead="dns.asyncquery.inbound_xfr")
def inbound_xfr(
    where, txn_manager, query=None, port=53, timeout=None, lifetime=None, source=None,
    source_port=0, udp_mode=..., raise_on_serial_went_backwards=True,
): ...
@blocks("socket", instead="dns.asyncquery.send_udp")
def send_udp(sock, what, destination, expiration=None): ...
@blocks("socket", instead="dns.asyncquery.receive_udp")
def receive_udp(
    sock, destination=None, expiration=None, ignore_unexpected=False, one_rr_per_rrset=False,
    keyring=None, request_mac=..., ignore_trailing=False, raise_on_truncation=False,
    ignore_errors=False, query=None,
): ...
@blocks("socket", instead="dns.asyncquery.send_tcp")
def send_tcp(sock, what, expiration=None): ...
@blocks("socket", instead="dns.asyncquery.receive_tcp")
def receive_tcp(
    sock, expiration=None, one_rr_per_rrset=False, keyring=None, request_mac=...,
    ignore_trailing=False,
): ...
def xfr(
    where, zone, rdtype=..., rdclass=..., timeout=None, port=53, keyring=None, keyname=None,
    relativize=True, lifetime=None, source=None, source_port=0, serial=0, use_udp=False,
    keyalgorithm=..., raise_on_serial_went_backwards=True,
) -> _Transfer: ...

@named("dns.query.xfr")
class _Transfer:
    def __iter__(self) -> Self: ...
    @blocks("socket", instead="dns.asyncquery.inbound_xfr")
    def __next__(self): ...
