# PySide6; its QtAsyncio runs asyncio on its loop.

