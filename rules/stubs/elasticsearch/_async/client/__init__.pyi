# elasticsearch 9.5: the asynchronous client; making one does not connect.
from typing_extensions import Self

from .indices import IndicesClient
from .cluster import ClusterClient
from .cat import CatClient
from .nodes import NodesClient
from .ingest import IngestClient
from .snapshot import SnapshotClient
from .tasks import TasksClient
from .sql import SqlClient
from .esql import EsqlClient
from .eql import EqlClient
from .async_search import AsyncSearchClient
from .ilm import IlmClient
from .security import SecurityClient
from .ml import MlClient
from .transform import TransformClient
from .watcher import WatcherClient
from .license import LicenseClient
from .inference import InferenceClient

class AsyncElasticsearch:
    indices: IndicesClient
    cluster: ClusterClient
    cat: CatClient
    nodes: NodesClient
    ingest: IngestClient
    snapshot: SnapshotClient
    tasks: TasksClient
    sql: SqlClient
    esql: EsqlClient
    eql: EqlClient
    async_search: AsyncSearchClient
    ilm: IlmClient
    security: SecurityClient
    ml: MlClient
    transform: TransformClient
    watcher: WatcherClient
    license: LicenseClient
    inference: InferenceClient
    def __init__(self, hosts=None, **kwargs) -> None: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(self, *args) -> None: ...
    async def close(self): ...
    def options(self, **kwargs) -> Self: ...
