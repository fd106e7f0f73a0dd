# aio_pika 10.2: messages.
from .abc import AbstractIncomingMessage, AbstractMessage

class Message(AbstractMessage):
    def __init__(
        self, body, *, headers=None, content_type=None, content_encoding=None, delivery_mode=None,
        priority=None, correlation_id=None, reply_to=None, expiration=None, message_id=None,
        timestamp=None, type=None, user_id=None, app_id=None
    ) -> None: ...

class IncomingMessage(Message, AbstractIncomingMessage): ...
