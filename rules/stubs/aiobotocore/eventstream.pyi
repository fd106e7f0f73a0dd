# aiobotocore 2.25: events.

from typing import AsyncIterator

class AioEventStream:
    def __aiter__(self) -> AsyncIterator[dict]: ...
    async def get_initial_response(self): ...
    def close(self): ...  # check: of botocore
