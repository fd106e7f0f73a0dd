# apscheduler: see the modules in it.
