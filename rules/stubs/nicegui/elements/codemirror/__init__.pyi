# nicegui.elements.codemirror: see the modules in it.
