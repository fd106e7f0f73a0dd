# Gradio: a component.

from gradio.events import _Events

class Model3D(_Events): ...
