# nicegui.elements.xterm: see the modules in it.
