# discord.py.

class Invite:
    async def delete(self, *args, **kwargs): ...
