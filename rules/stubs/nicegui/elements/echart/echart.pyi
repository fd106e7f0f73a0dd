# NiceGUI: an element.

from typing import Self

from effects import calls

from nicegui.element import Element

class EChart(Element):
    @calls("on_point_click", sync="loop", coroutine="loop")
    @calls("on_click", sync="loop", coroutine="loop")
    def __init__(
        self, options, on_point_click=None, *, on_click=None, enable_3d=..., renderer=...,
        theme=...,
    ) -> None: ...
    @calls("callback", sync="loop", coroutine="loop")
    def on_click(self, callback) -> Self: ...
