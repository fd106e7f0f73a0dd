# NiceGUI: an element.

from typing import Self

from effects import calls

from nicegui.element import Element

class Scene(Element):
    @calls("on_click", sync="loop", coroutine="loop")
    @calls("on_drag_start", sync="loop", coroutine="loop")
    @calls("on_drag_end", sync="loop", coroutine="loop")
    def __init__(
        self, width=..., height=..., grid=..., camera=None, on_click=None, click_events=...,
        on_drag_start=None, on_drag_end=None, drag_constraints=..., background_color=...,
        control_type=..., fps=..., show_stats=...,
    ) -> None: ...
    @calls("callback", sync="loop", coroutine="loop")
    def on_click(self, callback) -> Self: ...
