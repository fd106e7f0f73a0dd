# SQLAlchemy 2.1: pools.
from .base import Pool as Pool
from .base import PoolProxiedConnection as PoolProxiedConnection
from .impl import AssertionPool as AssertionPool
from .impl import AsyncAdaptedQueuePool as AsyncAdaptedQueuePool
from .impl import NullPool as NullPool
from .impl import QueuePool as QueuePool
from .impl import SingletonThreadPool as SingletonThreadPool
from .impl import StaticPool as StaticPool
