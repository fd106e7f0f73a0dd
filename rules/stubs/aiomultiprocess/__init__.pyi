# aiomultiprocess 0.9: coroutine functions in the loops of other processes.

from aiomultiprocess.core import Process as Process
from aiomultiprocess.core import Worker as Worker
from aiomultiprocess.pool import Pool as Pool
