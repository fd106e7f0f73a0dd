# Gradio: a component.

from gradio.events import _Events

class ColorPicker(_Events): ...
