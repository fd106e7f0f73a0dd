# openai 3.51: beta.beta.

from openai.resources.beta.assistants import Assistants, AsyncAssistants
from openai.resources.beta.threads.threads import AsyncThreads, Threads
from openai.resources.chat.chat import AsyncChat, Chat

class Beta:
    chat: Chat
    assistants: Assistants
    threads: Threads

class AsyncBeta:
    chat: AsyncChat
    assistants: AsyncAssistants
    threads: AsyncThreads
