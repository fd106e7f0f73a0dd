# Gradio: a component.

from gradio.events import _Events

class Sidebar(_Events): ...
