# _pytest: see the modules in it.
