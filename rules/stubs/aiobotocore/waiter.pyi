# aiobotocore 2.25: waiters.

class AIOWaiter:
    async def wait(self, **kwargs): ...
