# Gradio: a component.

from gradio.events import _Events

class Plot(_Events): ...
