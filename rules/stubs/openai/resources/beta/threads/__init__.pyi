# openai 3.51: names of openai.resources.beta.threads.

from openai.resources.beta.threads.messages import (
    Messages as Messages,
    AsyncMessages as AsyncMessages,
)
from openai.resources.beta.threads.runs.runs import Runs as Runs, AsyncRuns as AsyncRuns
from openai.resources.beta.threads.threads import Threads as Threads, AsyncThreads as AsyncThreads
