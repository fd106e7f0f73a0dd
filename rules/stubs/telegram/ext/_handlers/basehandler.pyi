# python-telegram-bot: a handler.

from effects import calls

class BaseHandler:
    @calls("callback", sync="never", coroutine="loop")
    def __init__(self, callback, block=...) -> None: ...
