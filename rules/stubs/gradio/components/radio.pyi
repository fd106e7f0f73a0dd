# Gradio: a component.

from gradio.events import _Events

class Radio(_Events): ...
