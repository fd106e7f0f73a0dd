# litestar.connection: see the modules in it.
