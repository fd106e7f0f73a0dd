# websockets.legacy: see the modules in it.
