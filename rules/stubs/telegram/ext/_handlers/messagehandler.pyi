# python-telegram-bot: a handler.

from effects import calls

from telegram.ext._handlers.basehandler import BaseHandler

class MessageHandler(BaseHandler):
    @calls("callback", sync="never", coroutine="loop")
    def __init__(self, filters, callback, block=...) -> None: ...
