# curl_cffi: libcurl on an event loop.

class AsyncCurl:
    async def close(self): ...
