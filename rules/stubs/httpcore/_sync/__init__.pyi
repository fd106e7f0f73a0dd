# httpcore._sync: see the modules in it.
