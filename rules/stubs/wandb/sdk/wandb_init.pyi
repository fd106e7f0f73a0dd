# wandb 0.31: starting.

from effects import blocks
from wandb.sdk.wandb_run import Run

@blocks("sdk")
def init(entity=..., project=..., dir=..., id=..., name=..., notes=..., **options) -> Run: ...
