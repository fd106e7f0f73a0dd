# Gradio: a component.

from gradio.events import _Events

class CheckboxGroup(_Events): ...
