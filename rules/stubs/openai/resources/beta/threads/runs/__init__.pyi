# openai 3.51: names of openai.resources.beta.threads.runs.

from openai.resources.beta.threads.runs.runs import Runs as Runs, AsyncRuns as AsyncRuns
from openai.resources.beta.threads.runs.steps import Steps as Steps, AsyncSteps as AsyncSteps
