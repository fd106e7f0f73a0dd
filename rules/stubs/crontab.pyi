# python-crontab 3: tables of cron are read and written by running crontab.

from effects import blocks

class CronTab:
    @blocks("process")
    def __init__(self, user=None, tab=None, tabfile=None, log=None) -> None: ...
    @blocks("process")
    def read(self, filename=None) -> None: ...
    @blocks("process")
    def write(self, filename=None, user=None, errors=False) -> None: ...
