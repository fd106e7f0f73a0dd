# Gradio: a component.

from gradio.events import _Events

class Markdown(_Events): ...
