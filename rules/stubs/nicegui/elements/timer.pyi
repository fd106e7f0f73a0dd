# NiceGUI: an element.

from effects import calls

from nicegui.element import Element

class Timer(Element):
    @calls("callback", sync="loop", coroutine="loop")
    def __init__(self, interval, callback, *, active=True, once=False, immediate=True) -> None: ...
