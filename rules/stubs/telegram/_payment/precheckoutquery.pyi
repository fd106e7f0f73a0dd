# python-telegram-bot.

class PreCheckoutQuery:
    async def answer(self, *args, **kwargs): ...
