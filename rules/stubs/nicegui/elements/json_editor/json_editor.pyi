# NiceGUI: an element.

from effects import calls

from nicegui.element import Element

class JsonEditor(Element):
    @calls("on_select", sync="loop", coroutine="loop")
    @calls("on_change", sync="loop", coroutine="loop")
    def __init__(self, properties, *, on_select=None, on_change=None, schema=...) -> None: ...
