# nicegui.app: see the modules in it.
