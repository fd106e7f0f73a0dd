# Gradio: a chat as an application.

from effects import calls

from gradio.blocks import Blocks

class ChatInterface(Blocks):
    @calls("fn", sync="thread", coroutine="loop")
    def __init__(self, fn, *args, **kwargs) -> None: ...
