# taskiq.scheduler: see the modules in it.
