# APScheduler: the scheduler in a thread; it drops the coroutines of coroutine functions.

from apscheduler.schedulers.blocking import BlockingScheduler

class BackgroundScheduler(BlockingScheduler):
    def start(self, *args, **kwargs): ...
    def shutdown(self, *args, **kwargs): ...
