# watchdog: observers that look again and again.

from watchdog.observers.api import BaseObserver

class PollingObserver(BaseObserver): ...
