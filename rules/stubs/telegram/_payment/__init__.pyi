# telegram._payment: see the modules in it.
