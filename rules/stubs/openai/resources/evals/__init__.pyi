# openai 3.51: names of openai.resources.evals.

from openai.resources.evals.evals import Evals as Evals, AsyncEvals as AsyncEvals
from openai.resources.evals.runs.runs import Runs as Runs, AsyncRuns as AsyncRuns
