# channels.generic: see the modules in it.
