# nicegui.elements: see the modules in it.
