# suds: see the modules in it.
