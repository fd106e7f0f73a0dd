# together 3.1: chat.chat.

from together.resources.chat.completions import AsyncCompletionsResource, CompletionsResource

class ChatResource:
    completions: CompletionsResource

class AsyncChatResource:
    completions: AsyncCompletionsResource
