# dns: see the modules in it.
