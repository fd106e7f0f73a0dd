# litestar.handlers.websocket_handlers: see the modules in it.
