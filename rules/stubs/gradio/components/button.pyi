# Gradio: a component.

from gradio.events import _Events

class Button(_Events): ...
