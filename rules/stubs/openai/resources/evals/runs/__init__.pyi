# openai 3.51: names of openai.resources.evals.runs.

from openai.resources.evals.runs.output_items import (
    OutputItems as OutputItems,
    AsyncOutputItems as AsyncOutputItems,
)
from openai.resources.evals.runs.runs import Runs as Runs, AsyncRuns as AsyncRuns
