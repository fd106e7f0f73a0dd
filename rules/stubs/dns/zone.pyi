# dnspython: zones.

from effects import blocks

class Zone: ...
@blocks("file")
def from_file(
    f, origin=None, rdclass=..., relativize=True, zone_factory=..., filename=None,
    allow_include=True, check_origin=True, idna_codec=None, allow_directives=True,
    transaction_setup=None, rfc2308_ttl=True,
) -> Zone: ...
