# starlette.middleware: see the modules in it.
