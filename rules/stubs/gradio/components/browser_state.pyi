# Gradio: a component.

from gradio.events import _Events

class BrowserState(_Events): ...
