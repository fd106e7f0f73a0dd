# starlette: endpoints as classes; plain methods run in threads.

from effects import runs_on

class HTTPEndpoint:
    @runs_on("thread")
    def get(self, request): ...  # check: in classes derived from it
    @runs_on("thread")
    def head(self, request): ...  # check: in classes derived from it
    @runs_on("thread")
    def post(self, request): ...  # check: in classes derived from it
    @runs_on("thread")
    def put(self, request): ...  # check: in classes derived from it
    @runs_on("thread")
    def patch(self, request): ...  # check: in classes derived from it
    @runs_on("thread")
    def delete(self, request): ...  # check: in classes derived from it
    @runs_on("thread")
    def options(self, request): ...  # check: in classes derived from it
    async def dispatch(self): ...

class WebSocketEndpoint:
    @runs_on("loop")
    async def on_connect(self, websocket): ...
    @runs_on("loop")
    async def on_receive(self, websocket, data): ...
    @runs_on("loop")
    async def on_disconnect(self, websocket, close_code): ...
    async def dispatch(self): ...
    async def decode(self, websocket, message): ...
