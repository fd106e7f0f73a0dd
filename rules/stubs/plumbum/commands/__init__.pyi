# plumbum.commands: see the modules in it.
