# groq 1.7: names of groq.resources.chat.

from groq.resources.chat.chat import Chat as Chat, AsyncChat as AsyncChat
from groq.resources.chat.completions import (
    Completions as Completions,
    CompletionsWithStreamingResponse as CompletionsWithStreamingResponse,
    AsyncCompletions as AsyncCompletions,
    AsyncCompletionsWithStreamingResponse as AsyncCompletionsWithStreamingResponse,
)
