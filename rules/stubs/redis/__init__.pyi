# redis 8.1: client of the in-memory store; the synchronous side.
from . import asyncio as asyncio
from . import client as client
from . import cluster as cluster
from . import connection as connection
from . import sentinel as sentinel
from .client import Redis as Redis
from .client import StrictRedis as StrictRedis
from .cluster import RedisCluster as RedisCluster
from .connection import BlockingConnectionPool as BlockingConnectionPool
from .connection import Connection as Connection
from .connection import ConnectionPool as ConnectionPool
from .connection import SSLConnection as SSLConnection
from .connection import UnixDomainSocketConnection as UnixDomainSocketConnection
from .sentinel import Sentinel as Sentinel
from .sentinel import SentinelConnectionPool as SentinelConnectionPool
from .utils import from_url as from_url
