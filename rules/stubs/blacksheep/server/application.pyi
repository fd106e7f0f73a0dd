# BlackSheep: the application.

from typing import Any

class Application:
    router: Any
    async def start(self): ...
    async def stop(self): ...
