# anyio.streams: see the modules in it.
