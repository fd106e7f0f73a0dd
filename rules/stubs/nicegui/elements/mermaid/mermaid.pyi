# NiceGUI: an element.

from effects import calls

from nicegui.element import Element

class Mermaid(Element):
    @calls("on_node_click", sync="loop", coroutine="loop")
    def __init__(self, content, config=..., *, on_node_click=None) -> None: ...
