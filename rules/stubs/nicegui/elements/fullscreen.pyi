# NiceGUI: an element.

from typing import Self

from effects import calls

from nicegui.element import Element

class Fullscreen(Element):
    @calls("on_value_change", sync="loop", coroutine="loop")
    def __init__(self, *, require_escape_hold=..., on_value_change=None) -> None: ...
    @calls("callback", sync="loop", coroutine="loop")
    def on_value_change(self, callback) -> Self: ...
