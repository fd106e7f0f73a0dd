# Gradio: a component.

from gradio.events import _Events

class HighlightedText(_Events): ...
