# openai 3.51: names of openai.resources.beta.

from openai.resources.beta.assistants import (
    Assistants as Assistants,
    AsyncAssistants as AsyncAssistants,
)
from openai.resources.beta.beta import Beta as Beta, AsyncBeta as AsyncBeta
from openai.resources.beta.threads.threads import Threads as Threads, AsyncThreads as AsyncThreads
