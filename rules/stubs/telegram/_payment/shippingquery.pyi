# python-telegram-bot.

class ShippingQuery:
    async def answer(self, *args, **kwargs): ...
