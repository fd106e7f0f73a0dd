# python-telegram-bot: what callbacks are given.

from telegram.ext._callbackcontext import CallbackContext

class ContextTypes:
    DEFAULT_TYPE = CallbackContext  # check: generic
