# python-telegram-bot: a handler.

from effects import calls

from telegram.ext._handlers.basehandler import BaseHandler

class ChatJoinRequestHandler(BaseHandler):
    @calls("callback", sync="never", coroutine="loop")
    def __init__(self, callback, chat_id=None, username=None, block=...) -> None: ...
