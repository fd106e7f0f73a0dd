# Gradio: a component.

from gradio.events import _Events

class Image(_Events): ...
