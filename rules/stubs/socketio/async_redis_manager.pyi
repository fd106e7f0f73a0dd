# python-socketio: an asynchronous manager over Redis.

from socketio.async_manager import AsyncManager

class AsyncRedisManager(AsyncManager):
    async def emit(
        self, event, data, namespace=None, room=None, skip_sid=None, callback=None, to=None,
        **kwargs
    ): ...
