# pymilvus 3.0: both sides, over gRPC.
from .milvus_client.async_milvus_client import AsyncMilvusClient as AsyncMilvusClient
from .milvus_client.milvus_client import MilvusClient as MilvusClient
from .orm import utility as utility
from .orm.collection import Collection as Collection
from .orm.connections import connections as connections
from .orm.partition import Partition as Partition
