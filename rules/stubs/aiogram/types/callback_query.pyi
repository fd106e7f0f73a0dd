# aiogram: callbacks of buttons.

from aiogram.methods.base import TelegramMethod

class CallbackQuery:
    def answer(self, *args, **kwargs) -> TelegramMethod: ...
