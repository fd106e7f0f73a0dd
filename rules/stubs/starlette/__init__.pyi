# starlette: see the modules in it.
