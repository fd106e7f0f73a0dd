# together 3.1: names of together.resources.chat.

from together.resources.chat.chat import (
    ChatResource as ChatResource,
    AsyncChatResource as AsyncChatResource,
)
from together.resources.chat.completions import (
    CompletionsResource as CompletionsResource,
    CompletionsResourceWithStreamingResponse as CompletionsResourceWithStreamingResponse,
    AsyncCompletionsResource as AsyncCompletionsResource,
    AsyncCompletionsResourceWithStreamingResponse as AsyncCompletionsResourceWithStreamingResponse,
)
