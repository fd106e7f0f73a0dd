# openai 3.51: names of openai.resources.chat.completions.

from openai.resources.chat.completions.completions import (
    Completions as Completions,
    CompletionsWithStreamingResponse as CompletionsWithStreamingResponse,
    AsyncCompletions as AsyncCompletions,
    AsyncCompletionsWithStreamingResponse as AsyncCompletionsWithStreamingResponse,
)
from openai.resources.chat.completions.messages import (
    Messages as Messages,
    AsyncMessages as AsyncMessages,
)
