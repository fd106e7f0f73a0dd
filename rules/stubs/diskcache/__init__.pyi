# diskcache 5.6: caches in SQLite files; each call reads or writes them.
from .core import Cache as Cache
from .fanout import FanoutCache as FanoutCache
from .persistent import Deque as Deque
from .persistent import Index as Index
from .recipes import Averager as Averager
from .recipes import BoundedSemaphore as BoundedSemaphore
from .recipes import Lock as Lock
from .recipes import RLock as RLock
from .recipes import barrier as barrier
from .recipes import memoize_stampede as memoize_stampede
from .recipes import throttle as throttle
