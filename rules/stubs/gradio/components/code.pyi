# Gradio: a component.

from gradio.events import _Events

class Code(_Events): ...
