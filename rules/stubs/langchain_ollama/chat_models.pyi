# langchain-ollama: chat models.

from langchain_core.language_models.chat_models import BaseChatModel

class ChatOllama(BaseChatModel): ...
