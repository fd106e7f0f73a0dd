# NiceGUI: an element.

from typing import Self

from effects import calls

from nicegui.element import Element

class FabAction(Element):
    @calls("on_click", sync="loop", coroutine="loop")
    def __init__(self, icon, *, label=..., on_click=None, color=..., auto_close=True) -> None: ...
    @calls("callback", sync="loop", coroutine="loop")
    def on_click(self, callback) -> Self: ...
