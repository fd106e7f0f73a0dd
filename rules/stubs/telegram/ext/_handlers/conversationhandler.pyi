# python-telegram-bot: a handler.

from telegram.ext._handlers.basehandler import BaseHandler

class ConversationHandler(BaseHandler):
    def check_update(self, update): ...
