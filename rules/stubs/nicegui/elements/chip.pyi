# NiceGUI: an element.

from typing import Self

from effects import calls

from nicegui.element import Element

class Chip(Element):
    @calls("on_click", sync="loop", coroutine="loop")
    @calls("on_selection_change", sync="loop", coroutine="loop")
    @calls("on_value_change", sync="loop", coroutine="loop")
    def __init__(
        self, text="", *, icon=None, color=..., text_color=..., on_click=None, selectable=...,
        selected=..., on_selection_change=None, removable=..., on_value_change=None,
    ) -> None: ...
    @calls("callback", sync="loop", coroutine="loop")
    def on_click(self, callback) -> Self: ...
    @calls("callback", sync="loop", coroutine="loop")
    def on_value_change(self, callback) -> Self: ...
