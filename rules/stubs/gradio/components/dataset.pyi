# Gradio: a component.

from gradio.events import _Events

class Dataset(_Events): ...
