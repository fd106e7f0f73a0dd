# NiceGUI: an element.

from typing import Self

from effects import calls

from nicegui.element import Element

class Upload(Element):
    @calls("on_begin_upload", sync="loop", coroutine="loop")
    @calls("on_upload", sync="loop", coroutine="loop")
    @calls("on_multi_upload", sync="loop", coroutine="loop")
    @calls("on_rejected", sync="loop", coroutine="loop")
    def __init__(
        self, *, multiple=..., max_file_size=..., max_total_size=..., max_files=...,
        on_begin_upload=None, on_upload=None, on_multi_upload=None, on_rejected=None, label=...,
        auto_upload=...,
    ) -> None: ...
    @calls("callback", sync="loop", coroutine="loop")
    def on_upload(self, callback) -> Self: ...
