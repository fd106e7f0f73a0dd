# Textual: workers.

from typing import Any

class Worker:
    async def wait(self): ...
    def cancel(self): ...
    result: Any
