# Gradio: a component.

from gradio.events import _Events

class Timer(_Events): ...
