# Gradio: a component.

from gradio.events import _Events

class Dialogue(_Events): ...
