# websockets.asyncio: see the modules in it.
