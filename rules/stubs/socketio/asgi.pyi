# python-socketio: the ASGI application.

from effects import calls

class ASGIApp:
    @calls("on_startup", sync="loop", coroutine="loop")
    @calls("on_shutdown", sync="loop", coroutine="loop")
    def __init__(
        self, socketio_server, other_asgi_app=None, static_files=None, socketio_path="socket.io",
        on_startup=None, on_shutdown=None,
    ) -> None: ...
