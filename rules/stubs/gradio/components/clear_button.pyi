# Gradio: a component.

from gradio.events import _Events

class ClearButton(_Events): ...
