# falcon.util: see the modules in it.
