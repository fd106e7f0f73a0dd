# twisted: see the modules in it.
