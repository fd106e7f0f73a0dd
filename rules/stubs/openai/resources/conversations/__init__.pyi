# openai 3.51: names of openai.resources.conversations.

from openai.resources.conversations.conversations import (
    Conversations as Conversations,
    AsyncConversations as AsyncConversations,
)
from openai.resources.conversations.items import Items as Items, AsyncItems as AsyncItems
