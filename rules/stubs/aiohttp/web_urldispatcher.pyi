# aiohttp: routing.

from effects import calls, runs_on

from aiohttp.web_request import Request

class UrlDispatcher:
    @calls("handler", sync="loop", coroutine="loop")
    def add_delete(self, path, handler, **kwargs): ...
    @calls("handler", sync="loop", coroutine="loop")
    def add_get(self, path, handler, *, name=None, allow_head=True, **kwargs): ...
    @calls("handler", sync="loop", coroutine="loop")
    def add_head(self, path, handler, **kwargs): ...
    @calls("handler", sync="loop", coroutine="loop")
    def add_options(self, path, handler, **kwargs): ...
    @calls("handler", sync="loop", coroutine="loop")
    def add_patch(self, path, handler, **kwargs): ...
    @calls("handler", sync="loop", coroutine="loop")
    def add_post(self, path, handler, **kwargs): ...
    @calls("handler", sync="loop", coroutine="loop")
    def add_put(self, path, handler, **kwargs): ...
    @calls("handler", sync="loop", coroutine="loop")
    def add_route(self, method, path, handler, *, name=None, expect_handler=None): ...
    def add_static(
        self, prefix, path, *, name=None, expect_handler=None, chunk_size=262144, show_index=False,
        follow_symlinks=False, append_version=False,
    ): ...
    def add_view(self, path, handler, **kwargs): ...
    def add_routes(self, routes): ...
    def add_resource(self, path, *, name=None) -> Resource: ...

class Resource:
    @calls("handler", sync="loop", coroutine="loop")
    def add_route(self, method, handler, *, expect_handler=None): ...

class AbstractView:
    request: Request

class View(AbstractView):
    @runs_on("loop")
    async def get(self): ...  # check: in classes derived from it
    @runs_on("loop")
    async def post(self): ...  # check: in classes derived from it
    @runs_on("loop")
    async def put(self): ...  # check: in classes derived from it
    @runs_on("loop")
    async def patch(self): ...  # check: in classes derived from it
    @runs_on("loop")
    async def delete(self): ...  # check: in classes derived from it
    @runs_on("loop")
    async def head(self): ...  # check: in classes derived from it
    @runs_on("loop")
    async def options(self): ...  # check: in classes derived from it
