# django: see the modules in it.
