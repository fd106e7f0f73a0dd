# NiceGUI: an element.

from typing import Self

from effects import calls

from nicegui.element import Element

class Input(Element):
    @calls("on_change", sync="loop", coroutine="loop")
    def __init__(
        self, label=..., *, placeholder=..., value=..., password=..., password_toggle_button=False,
        prefix=None, suffix=None, on_change=None, autocomplete=..., validation=None,
    ) -> None: ...
    @calls("callback", sync="loop", coroutine="loop")
    def on_value_change(self, callback) -> Self: ...
