# Gradio: a component.

from gradio.events import _Events

class JSON(_Events): ...
