# PyQt5; qasync runs asyncio on its loop.

