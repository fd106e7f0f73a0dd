# Gradio: a component.

from gradio.events import _Events

class ImageSlider(_Events): ...
