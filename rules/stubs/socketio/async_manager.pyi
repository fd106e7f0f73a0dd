# python-socketio: managers of asynchronous servers.

class AsyncManager:
    async def emit(
        self, event, data, namespace, room=None, skip_sid=None, callback=None, to=None, **kwargs
    ): ...
