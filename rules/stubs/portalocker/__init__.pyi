# portalocker 3.

from portalocker.portalocker import lock as lock
from portalocker.portalocker import unlock as unlock
from portalocker.utils import BoundedSemaphore as BoundedSemaphore
from portalocker.utils import Lock as Lock
from portalocker.utils import RLock as RLock
from portalocker.utils import TemporaryFileLock as TemporaryFileLock
