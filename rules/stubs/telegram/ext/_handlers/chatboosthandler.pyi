# python-telegram-bot: a handler.

from effects import calls

from telegram.ext._handlers.basehandler import BaseHandler

class ChatBoostHandler(BaseHandler):
    @calls("callback", sync="never", coroutine="loop")
    def __init__(
        self, callback, chat_boost_types=-1, chat_id=None, chat_username=None, block=True,
    ) -> None: ...
