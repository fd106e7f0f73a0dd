# python-telegram-bot: a handler.

from effects import calls

from telegram.ext._handlers.basehandler import BaseHandler

class ChatMemberHandler(BaseHandler):
    @calls("callback", sync="never", coroutine="loop")
    def __init__(self, callback, chat_member_types=-1, block=..., chat_id=None) -> None: ...
