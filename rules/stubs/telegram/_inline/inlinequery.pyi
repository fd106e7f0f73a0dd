# python-telegram-bot.

class InlineQuery:
    async def answer(self, *args, **kwargs): ...
