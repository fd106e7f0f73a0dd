# watchdog: observers are threads.

from watchdog.observers.api import BaseObserver

class _Observer(BaseObserver): ...

Observer = _Observer  # check: the class depends on the platform
