# Gradio: a component.

from gradio.events import _Events

class DeepLinkButton(_Events): ...
