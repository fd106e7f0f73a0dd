# fastapi: background tasks.

from effects import calls

from starlette.background import BackgroundTasks as StarletteBackgroundTasks

class BackgroundTasks(StarletteBackgroundTasks):
    @calls("func", sync="thread", coroutine="loop")
    def add_task(self, func, *args, **kwargs): ...
