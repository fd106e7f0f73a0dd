# transformers: models.

from typing import Self

from effects import blocks
from transformers.generation.utils import GenerationMixin

class PreTrainedModel(GenerationMixin):
    @classmethod
    @blocks("file", note="It reads the model, and downloads it where it is not here.")
    def from_pretrained(cls, pretrained_model_name_or_path, *args, **options) -> Self: ...
    @blocks("file", note="It reads the model, and downloads it where it is not here.")
    def save_pretrained(self, save_directory, **options): ...
    @blocks("sdk")
    def push_to_hub(self, repo_id, **options): ...
    def to(self, *args, **options) -> Self: ...
    def eval(self) -> Self: ...
