# python-socketio: a manager over Redis; outside a server, emit publishes at once.

from effects import blocks

class RedisManager:
    @blocks("broker", instead="socketio.AsyncRedisManager.emit")
    def emit(
        self, event, data, namespace=None, room=None, skip_sid=None, callback=None, to=None,
        **kwargs
    ): ...
