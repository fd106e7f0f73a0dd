# opensearch-py 3.2: the asynchronous client; making one does not connect.
from typing_extensions import Self

from .indices import IndicesClient
from .cluster import ClusterClient
from .cat import CatClient
from .nodes import NodesClient
from .ingest import IngestClient
from .snapshot import SnapshotClient
from .tasks import TasksClient
from .security import SecurityClient

class AsyncOpenSearch:
    indices: IndicesClient
    cluster: ClusterClient
    cat: CatClient
    nodes: NodesClient
    ingest: IngestClient
    snapshot: SnapshotClient
    tasks: TasksClient
    security: SecurityClient
    def __init__(self, hosts=None, transport_class=..., **kwargs) -> None: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *args) -> None: ...
    async def close(self): ...
