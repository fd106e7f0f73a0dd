# Gradio: a component.

from gradio.events import _Events

class LoginButton(_Events): ...
