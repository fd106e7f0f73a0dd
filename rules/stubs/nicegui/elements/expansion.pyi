# NiceGUI: an element.

from typing import Self

from effects import calls

from nicegui.element import Element

class Expansion(Element):
    @calls("on_value_change", sync="loop", coroutine="loop")
    def __init__(
        self, text=..., *, caption=..., icon=..., group=..., value=..., on_value_change=None,
    ) -> None: ...
    @calls("callback", sync="loop", coroutine="loop")
    def on_value_change(self, callback) -> Self: ...
