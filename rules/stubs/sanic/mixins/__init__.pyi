# sanic.mixins: see the modules in it.
