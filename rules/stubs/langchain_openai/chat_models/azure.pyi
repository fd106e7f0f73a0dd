# langchain-openai: chat models.

from langchain_openai.chat_models.base import BaseChatOpenAI

class AzureChatOpenAI(BaseChatOpenAI): ...
