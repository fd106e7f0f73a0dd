# NiceGUI: an element.

from typing import Self

from effects import calls

from nicegui.element import Element

class Rating(Element):
    @calls("on_change", sync="loop", coroutine="loop")
    def __init__(
        self, value=..., max=..., icon=..., icon_selected=..., icon_half=..., color=..., size=...,
        on_change=None,
    ) -> None: ...
    @calls("callback", sync="loop", coroutine="loop")
    def on_value_change(self, callback) -> Self: ...
