# taskiq.abc: see the modules in it.
