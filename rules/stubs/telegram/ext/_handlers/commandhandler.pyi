# python-telegram-bot: a handler.

from effects import calls

from telegram.ext._handlers.basehandler import BaseHandler

class CommandHandler(BaseHandler):
    @calls("callback", sync="never", coroutine="loop")
    def __init__(self, command, callback, filters=None, block=..., has_args=None) -> None: ...
