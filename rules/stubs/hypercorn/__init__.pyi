# hypercorn: see the modules in it.
