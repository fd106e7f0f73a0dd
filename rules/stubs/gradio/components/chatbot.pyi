# Gradio: a component.

from gradio.events import _Events

class Chatbot(_Events): ...
