# NiceGUI: an element.

from typing import Self

from effects import calls

from nicegui.element import Element

class CodeMirror(Element):
    @calls("on_change", sync="loop", coroutine="loop")
    @calls("on_focus_change", sync="loop", coroutine="loop")
    @calls("on_viewport_change", sync="loop", coroutine="loop")
    @calls("on_geometry_change", sync="loop", coroutine="loop")
    @calls("on_anchor_change", sync="loop", coroutine="loop")
    def __init__(
        self, value="", *, on_change=None, keymap=None, on_focus_change=None,
        on_viewport_change=None, on_geometry_change=None, language=..., theme=..., indent=...,
        line_wrapping=..., highlight_whitespace=..., decorations=None, decoration_html=False,
        line_anchors=None, on_anchor_change=None, line_tooltips=None, line_tooltip_html=False,
    ) -> None: ...
    @calls("callback", sync="loop", coroutine="loop")
    def on_value_change(self, callback) -> Self: ...
