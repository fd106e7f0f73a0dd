# nicegui.elements.json_editor: see the modules in it.
