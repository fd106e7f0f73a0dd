# httpcore2._async: see the modules in it.
