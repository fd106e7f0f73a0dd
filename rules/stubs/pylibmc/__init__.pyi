# pylibmc 1.6: memcached through its C library, which gives up the GIL while it waits.
from .client import Client as Client
from .pools import ClientPool as ClientPool
from .pools import ThreadMappedPool as ThreadMappedPool
