# transformers: generating.

from effects import blocks

class GenerationMixin:
    @blocks("cpu")
    def generate(self, inputs=..., **options): ...
