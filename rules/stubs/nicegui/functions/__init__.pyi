# nicegui.functions: see the modules in it.
