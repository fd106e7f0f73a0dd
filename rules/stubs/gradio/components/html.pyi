# Gradio: a component.

from gradio.events import _Events

class HTML(_Events): ...
