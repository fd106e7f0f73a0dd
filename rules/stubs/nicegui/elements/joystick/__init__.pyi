# nicegui.elements.joystick: see the modules in it.
