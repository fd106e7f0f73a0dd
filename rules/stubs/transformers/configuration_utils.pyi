# transformers: configurations.

from typing import Self

from effects import blocks

class PretrainedConfig:
    @classmethod
    @blocks("file")
    def from_pretrained(cls, pretrained_model_name_or_path, **options) -> Self: ...
    @blocks("file")
    def save_pretrained(self, save_directory, **options): ...
