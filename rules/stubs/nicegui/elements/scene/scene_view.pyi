# NiceGUI: an element.

from typing import Self

from effects import calls

from nicegui.element import Element

class SceneView(Element):
    @calls("on_click", sync="loop", coroutine="loop")
    def __init__(
        self, scene, width=..., height=..., camera=None, on_click=None, fps=..., show_stats=...,
    ) -> None: ...
    @calls("callback", sync="loop", coroutine="loop")
    def on_click(self, callback) -> Self: ...
