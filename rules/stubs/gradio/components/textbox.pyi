# Gradio: a component.

from gradio.events import _Events

class Textbox(_Events): ...
