# litestar.handlers.http_handlers: see the modules in it.
