# cassandra-driver 3.30: connections of the object mapper.
from effects import blocks

from ..cluster import Cluster, ResultSet, Session

@blocks("database")
def setup(
    hosts, default_keyspace, consistency=None, lazy_connect=False, retry_connect=False, **kwargs
): ...
@blocks("database")
def register_connection(
    name, hosts=None, consistency=None, lazy_connect=False, retry_connect=False,
    cluster_options=None, default=False, session=None
): ...
@blocks("database")
def execute(
    query, params=None, consistency_level=None, timeout=..., connection=None
) -> ResultSet: ...
def get_session(connection=None) -> Session: ...
def get_cluster(connection=None) -> Cluster: ...
def set_session(s): ...
