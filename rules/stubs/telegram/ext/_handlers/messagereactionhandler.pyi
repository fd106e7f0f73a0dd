# python-telegram-bot: a handler.

from effects import calls

from telegram.ext._handlers.basehandler import BaseHandler

class MessageReactionHandler(BaseHandler):
    @calls("callback", sync="never", coroutine="loop")
    def __init__(
        self, callback, chat_id=None, chat_username=None, user_id=None, user_username=None,
        message_reaction_types=1, block=...,
    ) -> None: ...
