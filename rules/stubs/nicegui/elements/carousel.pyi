# NiceGUI: an element.

from typing import Self

from effects import calls

from nicegui.element import Element

class Carousel(Element):
    @calls("on_value_change", sync="loop", coroutine="loop")
    def __init__(
        self, *, value=..., on_value_change=None, animated=..., arrows=..., navigation=...,
    ) -> None: ...
    @calls("callback", sync="loop", coroutine="loop")
    def on_value_change(self, callback) -> Self: ...
