# PyQt6; qasync runs asyncio on its loop.

