# NiceGUI: pages; a plain function that builds one runs on the loop.

from effects import registers

class page:
    def __init__(
        self, path, *, title=None, viewport=None, favicon=None, dark=..., language=...,
        response_timeout=3.0, reconnect_timeout=None, markdown=None, api_router=None, **kwargs
    ) -> None: ...
    @registers(sync="loop", coroutine="loop")
    def __call__(self, func): ...
