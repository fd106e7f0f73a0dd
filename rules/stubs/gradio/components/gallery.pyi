# Gradio: a component.

from gradio.events import _Events

class Gallery(_Events): ...
