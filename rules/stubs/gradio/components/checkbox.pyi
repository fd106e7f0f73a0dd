# Gradio: a component.

from gradio.events import _Events

class Checkbox(_Events): ...
