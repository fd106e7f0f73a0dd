# python-telegram-bot: a handler.

from effects import calls

from telegram.ext._handlers.basehandler import BaseHandler

class TypeHandler(BaseHandler):
    @calls("callback", sync="never", coroutine="loop")
    def __init__(self, type, callback, strict=False, block=...) -> None: ...
