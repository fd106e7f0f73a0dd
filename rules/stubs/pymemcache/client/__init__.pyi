# pymemcache 4.0: clients.
from .base import Client as Client
from .base import PooledClient as PooledClient
from .hash import HashClient as HashClient
from .retrying import RetryingClient as RetryingClient
