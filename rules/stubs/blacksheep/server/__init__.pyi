# blacksheep.server: see the modules in it.
