# apscheduler.schedulers: see the modules in it.
