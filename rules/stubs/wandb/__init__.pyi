# wandb 0.31: runs; log() only queues.

from wandb.apis.public.api import Api as Api
from wandb.sdk.artifacts.artifact import Artifact as Artifact
from wandb.sdk.wandb_init import init as init
from wandb.sdk.wandb_login import login as login
from wandb.sdk.wandb_run import Run as Run, finish as finish
