# Gradio: a component.

from gradio.events import _Events

class Audio(_Events): ...
