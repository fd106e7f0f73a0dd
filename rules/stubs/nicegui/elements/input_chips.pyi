# NiceGUI: an element.

from typing import Self

from effects import calls

from nicegui.element import Element

class InputChips(Element):
    @calls("on_change", sync="loop", coroutine="loop")
    def __init__(
        self, label=..., *, value=..., on_change=None, new_value_mode=..., clearable=...,
        validation=None,
    ) -> None: ...
    @calls("callback", sync="loop", coroutine="loop")
    def on_value_change(self, callback) -> Self: ...
