# openai 3.51: names of openai.resources.fine_tuning.checkpoints.

from openai.resources.fine_tuning.checkpoints.checkpoints import (
    Checkpoints as Checkpoints,
    AsyncCheckpoints as AsyncCheckpoints,
)
from openai.resources.fine_tuning.checkpoints.permissions import (
    Permissions as Permissions,
    AsyncPermissions as AsyncPermissions,
)
