# NiceGUI: an element.

from typing import Self

from effects import calls

from nicegui.element import Element

class DropdownButton(Element):
    @calls("on_value_change", sync="loop", coroutine="loop")
    @calls("on_click", sync="loop", coroutine="loop")
    def __init__(
        self, text="", *, value=False, on_value_change=None, on_click=None, color=..., icon=...,
        auto_close=..., split=...,
    ) -> None: ...
    @calls("callback", sync="loop", coroutine="loop")
    def on_click(self, callback) -> Self: ...
    @calls("callback", sync="loop", coroutine="loop")
    def on_value_change(self, callback) -> Self: ...
