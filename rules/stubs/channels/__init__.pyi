# channels: see the modules in it.
