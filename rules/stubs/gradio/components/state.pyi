# Gradio: a component.

from gradio.events import _Events

class State(_Events): ...
