# aiomcache 0.8: memcached, asynchronous.
from .client import Client as Client
from .client import FlagClient as FlagClient
