# gpt4all: models.

from effects import blocks

class GPT4All:
    @blocks("file", note="It reads the model, and downloads it where it is not here.")
    def __init__(self, model_name, *args, **options) -> None: ...
    @blocks("cpu")
    def generate(self, prompt, **options): ...
    def close(self): ...
