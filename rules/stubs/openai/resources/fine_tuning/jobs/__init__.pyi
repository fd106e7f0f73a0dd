# openai 3.51: names of openai.resources.fine_tuning.jobs.

from openai.resources.fine_tuning.jobs.checkpoints import (
    Checkpoints as Checkpoints,
    AsyncCheckpoints as AsyncCheckpoints,
)
from openai.resources.fine_tuning.jobs.jobs import Jobs as Jobs, AsyncJobs as AsyncJobs
