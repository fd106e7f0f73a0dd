# Gradio: a component.

from gradio.events import _Events

class ImageEditor(_Events): ...
