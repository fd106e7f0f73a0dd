# Gradio: a component.

from gradio.events import _Events

class DateTime(_Events): ...
