# python-telegram-bot: a handler.

from effects import calls

from telegram.ext._handlers.basehandler import BaseHandler

class CallbackQueryHandler(BaseHandler):
    @calls("callback", sync="never", coroutine="loop")
    def __init__(self, callback, pattern=None, game_pattern=None, block=...) -> None: ...
