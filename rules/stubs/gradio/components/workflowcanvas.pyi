# Gradio: a component.

from gradio.events import _Events

class WorkflowCanvas(_Events): ...
