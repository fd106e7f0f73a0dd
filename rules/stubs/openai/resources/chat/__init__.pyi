# openai 3.51: names of openai.resources.chat.

from openai.resources.chat.chat import Chat as Chat, AsyncChat as AsyncChat
from openai.resources.chat.completions.completions import (
    Completions as Completions,
    CompletionsWithStreamingResponse as CompletionsWithStreamingResponse,
    AsyncCompletions as AsyncCompletions,
    AsyncCompletionsWithStreamingResponse as AsyncCompletionsWithStreamingResponse,
)
