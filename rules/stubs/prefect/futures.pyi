# Prefect: what a task that was submitted gives.

from effects import blocks

class PrefectFuture:
    @blocks("wait")
    def result(self, timeout=None, raise_on_failure=True): ...
    @blocks("wait")
    def wait(self, timeout=None): ...
