# NiceGUI: an element.

from typing import Self

from effects import calls

from nicegui.element import Element

class Select(Element):
    @calls("on_change", sync="loop", coroutine="loop")
    def __init__(
        self, options, *, label=..., value=..., on_change=None, with_input=False,
        new_value_mode=..., multiple=..., clearable=..., validation=None, key_generator=None,
    ) -> None: ...
    @calls("callback", sync="loop", coroutine="loop")
    def on_value_change(self, callback) -> Self: ...
