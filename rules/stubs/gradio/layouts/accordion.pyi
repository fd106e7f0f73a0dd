# Gradio: a component.

from gradio.events import _Events

class Accordion(_Events): ...
