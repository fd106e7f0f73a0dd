# twisted.internet: see the modules in it.
