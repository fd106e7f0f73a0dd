# watchdog: see the modules in it.
