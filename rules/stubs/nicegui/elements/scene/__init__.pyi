# nicegui.elements.scene: see the modules in it.
