# Gradio: a component.

from gradio.events import _Events

class Navbar(_Events): ...
