# openai 3.51: fine_tuning.fine_tuning.

from openai.resources.fine_tuning.alpha.alpha import Alpha, AsyncAlpha
from openai.resources.fine_tuning.checkpoints.checkpoints import AsyncCheckpoints, Checkpoints
from openai.resources.fine_tuning.jobs.jobs import AsyncJobs, Jobs

class FineTuning:
    jobs: Jobs
    checkpoints: Checkpoints
    alpha: Alpha

class AsyncFineTuning:
    jobs: AsyncJobs
    checkpoints: AsyncCheckpoints
    alpha: AsyncAlpha
