# Gradio: a component.

from gradio.events import _Events

class DownloadButton(_Events): ...
