# nicegui.elements.echart: see the modules in it.
