# redis-py-cluster 2.1: from before redis had clusters of its own; synchronous only.
from .client import RedisCluster as RedisCluster
from .pipeline import ClusterPipeline as ClusterPipeline
