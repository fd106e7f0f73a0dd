# NiceGUI: an element.

from typing import Self

from effects import calls

from nicegui.element import Element

class ColorPicker(Element):
    @calls("on_pick", sync="loop", coroutine="loop")
    def __init__(self, *, on_pick=None, value=...) -> None: ...
    @calls("callback", sync="loop", coroutine="loop")
    def on_value_change(self, callback) -> Self: ...
