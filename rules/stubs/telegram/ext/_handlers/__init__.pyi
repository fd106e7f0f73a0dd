# telegram.ext._handlers: see the modules in it.
