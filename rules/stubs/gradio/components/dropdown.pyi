# Gradio: a component.

from gradio.events import _Events

class Dropdown(_Events): ...
