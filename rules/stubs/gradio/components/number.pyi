# Gradio: a component.

from gradio.events import _Events

class Number(_Events): ...
