# NiceGUI: an element.

from effects import calls

from nicegui.element import Element

class Tree(Element):
    @calls("on_select", sync="loop", coroutine="loop")
    @calls("on_expand", sync="loop", coroutine="loop")
    @calls("on_tick", sync="loop", coroutine="loop")
    def __init__(
        self, nodes, *, node_key=..., label_key=..., children_key=..., on_select=None,
        on_expand=None, on_tick=None, tick_strategy=...,
    ) -> None: ...
