# Gradio: a component.

from gradio.events import _Events

class ParamViewer(_Events): ...
