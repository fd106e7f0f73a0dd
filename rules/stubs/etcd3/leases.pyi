# etcd3 0.8: leases.
from effects import blocks

class Lease:
    @blocks("database")
    def revoke(self): ...
    @blocks("database")
    def refresh(self): ...
    @property
    @blocks("database")
    def remaining_ttl(self): ...
    @property
    @blocks("database")
    def granted_ttl(self): ...
    @property
    @blocks("database")
    def keys(self): ...
