# python-binary-memcached 0.33: memcached, the binary protocol.
from .client.distributed import DistributedClient as DistributedClient
from .client.replicating import ReplicatingClient as ReplicatingClient

Client = ReplicatingClient
