# httpcore2._sync: see the modules in it.
