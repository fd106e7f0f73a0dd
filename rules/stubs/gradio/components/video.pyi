# Gradio: a component.

from gradio.events import _Events

class Video(_Events): ...
