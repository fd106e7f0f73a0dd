# nicegui.elements.mermaid: see the modules in it.
