# NiceGUI: an element.

from typing import Self

from effects import calls

from nicegui.element import Element

class Knob(Element):
    @calls("on_change", sync="loop", coroutine="loop")
    def __init__(
        self, value=..., *, min=..., max=..., step=..., color=..., center_color=...,
        track_color=..., size=..., show_value=False, on_change=None,
    ) -> None: ...
    @calls("callback", sync="loop", coroutine="loop")
    def on_value_change(self, callback) -> Self: ...
