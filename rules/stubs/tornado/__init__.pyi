# tornado: see the modules in it.
