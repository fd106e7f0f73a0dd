# Gradio: one function as an application.

from effects import calls

from gradio.blocks import Blocks

class Interface(Blocks):
    @calls("fn", sync="thread", coroutine="loop")
    def __init__(self, fn, inputs, outputs, *args, **kwargs) -> None: ...
