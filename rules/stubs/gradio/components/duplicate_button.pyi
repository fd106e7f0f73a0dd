# Gradio: a component.

from gradio.events import _Events

class DuplicateButton(_Events): ...
