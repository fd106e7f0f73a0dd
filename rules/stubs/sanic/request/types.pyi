# Sanic: requests, read whole.

from typing import Any

from sanic.app import Sanic

class Request:
    app: Sanic
    ctx: Any
    async def respond(self, response=None, *, status=200, headers=None, content_type=None): ...
    async def receive_body(self): ...
