# openai 3.51: names of openai.resources.fine_tuning.

from openai.resources.fine_tuning.alpha.alpha import Alpha as Alpha, AsyncAlpha as AsyncAlpha
from openai.resources.fine_tuning.checkpoints.checkpoints import (
    Checkpoints as Checkpoints,
    AsyncCheckpoints as AsyncCheckpoints,
)
from openai.resources.fine_tuning.fine_tuning import (
    FineTuning as FineTuning,
    AsyncFineTuning as AsyncFineTuning,
)
from openai.resources.fine_tuning.jobs.jobs import Jobs as Jobs, AsyncJobs as AsyncJobs
