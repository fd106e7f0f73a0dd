# APScheduler: the scheduler as the program.

from effects import blocks

from apscheduler.schedulers.base import BaseScheduler

class BlockingScheduler(BaseScheduler):
    @blocks("wait", instead="apscheduler.schedulers.asyncio.AsyncIOScheduler.start")
    def start(self, *args, **kwargs): ...
    def shutdown(self, wait=True): ...
