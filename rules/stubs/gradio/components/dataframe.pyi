# Gradio: a component.

from gradio.events import _Events

class Dataframe(_Events): ...
