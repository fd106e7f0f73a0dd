# transformers: pipelines.

from effects import blocks
from transformers.pipelines.base import Pipeline as Pipeline

@blocks("file", note="It reads the model, and downloads it where it is not here.")
def pipeline(task=..., model=..., *args, **options) -> Pipeline: ...
