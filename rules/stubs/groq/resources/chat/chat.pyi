# groq 1.7: chat.chat.

from groq.resources.chat.completions import AsyncCompletions, Completions

class Chat:
    completions: Completions

class AsyncChat:
    completions: AsyncCompletions
