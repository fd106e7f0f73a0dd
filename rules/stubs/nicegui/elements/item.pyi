# NiceGUI: an element.

from typing import Self

from effects import calls

from nicegui.element import Element

class Item(Element):
    @calls("on_click", sync="loop", coroutine="loop")
    def __init__(self, text="", *, on_click=None) -> None: ...
    @calls("callback", sync="loop", coroutine="loop")
    def on_click(self, callback) -> Self: ...
