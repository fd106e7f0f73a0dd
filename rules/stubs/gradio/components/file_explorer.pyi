# Gradio: a component.

from gradio.events import _Events

class FileExplorer(_Events): ...
