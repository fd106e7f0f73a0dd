# aiogram: inline queries.

from aiogram.methods.base import TelegramMethod

class InlineQuery:
    def answer(self, *args, **kwargs) -> TelegramMethod: ...
