# Gradio: the application.

from typing import Literal, Self, overload

from effects import blocks

from gradio.events import _Events

class Blocks(_Events):
    def __enter__(self) -> Self: ...
    def __exit__(self, exc_type=None, *args): ...
    def queue(
        self, status_update_rate="auto", api_open=None, max_size=None, *,
        default_concurrency_limit="not_set",
    ): ...
    def close(self, verbose=True): ...
    @overload
    def launch(self, *args, prevent_thread_lock: Literal[True], **kwargs): ...
    @overload
    @blocks("wait")
    def launch(self, *args, **kwargs): ...
