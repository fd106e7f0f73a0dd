# Gradio: a component.

from gradio.events import _Events

class Label(_Events): ...
