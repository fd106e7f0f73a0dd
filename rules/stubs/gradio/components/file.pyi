# Gradio: a component.

from gradio.events import _Events

class File(_Events): ...
