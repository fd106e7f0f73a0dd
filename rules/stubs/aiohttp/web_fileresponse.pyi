# aiohttp: files as responses; they are read in threads.

from aiohttp.web_response import StreamResponse

class FileResponse(StreamResponse):
    def __init__(self, path, chunk_size=262144, status=200, reason=None, headers=None) -> None: ...
    async def prepare(self, request): ...
