# Textual: nodes.

from typing import Literal, overload

from effects import calls

from textual.message_pump import MessagePump
from textual.worker import Worker

class DOMNode(MessagePump):
    @overload
    @calls("work", sync="thread", coroutine="loop")
    def run_worker(
        self, work, name="", group="default", description="", exit_on_error=True, start=True,
        exclusive=False, *, thread: Literal[True]
    ) -> Worker: ...
    @overload
    @calls("work", sync="never", coroutine="loop")
    def run_worker(
        self, work, name="", group="default", description="", exit_on_error=True, start=True,
        exclusive=False, thread=False
    ) -> Worker: ...
