# redis-py-cluster 2.1: the client; making one asks the nodes for the slots.
from typing_extensions import Self

from effects import blocks
from redis.client import Redis

from .pipeline import ClusterPipeline

class RedisCluster(Redis):
    @classmethod
    @blocks("broker", instead="redis.asyncio.RedisCluster.initialize")
    def from_url(
        cls, url, db=None, skip_full_coverage_check=False, readonly_mode=False,
        read_from_replicas=False, **kwargs
    ) -> Self: ...
    @blocks("broker", instead="redis.asyncio.RedisCluster.initialize")
    def __init__(
        self, host=None, port=None, startup_nodes=None, max_connections=None,
        max_connections_per_node=False, init_slot_cache=True, readonly_mode=False,
        reinitialize_steps=None, skip_full_coverage_check=False, nodemanager_follow_cluster=False,
        connection_class=None, read_from_replicas=False, cluster_down_retry_attempts=3,
        host_port_remap=None, **kwargs
    ) -> None: ...
    def pipeline(self, transaction=None, shard_hint=None, read_from_replicas=False) -> ClusterPipeline: ...
