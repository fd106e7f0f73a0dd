# Litestar: background tasks.

from effects import calls

class BackgroundTask:
    @calls("fn", sync="loop", coroutine="loop")
    def __init__(self, fn, *args, **kwargs) -> None: ...
