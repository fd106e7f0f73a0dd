# Gradio: a component.

from gradio.events import _Events

class MultimodalTextbox(_Events): ...
