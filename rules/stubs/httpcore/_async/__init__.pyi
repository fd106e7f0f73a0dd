# httpcore._async: see the modules in it.
