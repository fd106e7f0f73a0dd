# NiceGUI: an element.

from typing import Self

from effects import calls

from nicegui.element import Element

class TabPanels(Element):
    @calls("on_change", sync="loop", coroutine="loop")
    def __init__(
        self, tabs=None, *, value=None, on_change=None, animated=..., keep_alive=...,
    ) -> None: ...
    @calls("callback", sync="loop", coroutine="loop")
    def on_value_change(self, callback) -> Self: ...

class Tabs(Element):
    @calls("on_change", sync="loop", coroutine="loop")
    def __init__(self, *, value=None, on_change=None) -> None: ...
    @calls("callback", sync="loop", coroutine="loop")
    def on_value_change(self, callback) -> Self: ...
