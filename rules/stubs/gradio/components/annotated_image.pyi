# Gradio: a component.

from gradio.events import _Events

class AnnotatedImage(_Events): ...
