# transformers: pipelines.

from effects import blocks

class Pipeline:
    @blocks("cpu")
    def __call__(self, inputs, *args, **options): ...
    @blocks("file")
    def save_pretrained(self, save_directory, **options): ...
