# NiceGUI: an element.

from effects import calls

from nicegui.element import Element

class Table(Element):
    @calls("on_select", sync="loop", coroutine="loop")
    @calls("on_pagination_change", sync="loop", coroutine="loop")
    def __init__(
        self, *, rows, columns=None, column_defaults=None, row_key=..., title=..., selection=...,
        pagination=None, on_select=None, on_pagination_change=None,
    ) -> None: ...
