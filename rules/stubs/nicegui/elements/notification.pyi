# NiceGUI: an element.

from effects import calls

from nicegui.element import Element

class Notification(Element):
    @calls("on_dismiss", sync="loop", coroutine="loop")
    def __init__(
        self, message="", *, position="bottom", close_button=False, type=None, color=None,
        multi_line=False, icon=None, spinner=False, timeout=5.0, on_dismiss=None, options=None,
        **kwargs
    ) -> None: ...
