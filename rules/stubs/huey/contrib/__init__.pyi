# huey.contrib: see the modules in it.
