# Gradio: a component.

from gradio.events import _Events

class UploadButton(_Events): ...
