# Gradio: a component.

from gradio.events import _Events

class Slider(_Events): ...
