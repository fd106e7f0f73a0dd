# discord.py.

from discord.abc import Messageable

class User(Messageable):
    async def create_dm(self, *args, **kwargs): ...
