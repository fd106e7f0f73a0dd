# aiohttp: requests of the server.

from io import BufferedReader
from aiohttp.multipart import MultipartReader
from aiohttp.streams import StreamReader
from aiohttp.web_app import Application

class FileField:
    name: str
    filename: str
    file: BufferedReader

class BaseRequest:
    content: StreamReader
    async def read(self): ...
    async def text(self): ...
    async def json(self, *, loads=...): ...
    async def post(self): ...
    async def release(self): ...
    async def multipart(self) -> MultipartReader: ...

class Request(BaseRequest):
    app: Application
