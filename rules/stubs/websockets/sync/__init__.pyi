# websockets.sync: see the modules in it.
