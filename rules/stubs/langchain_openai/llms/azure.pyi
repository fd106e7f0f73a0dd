# langchain-openai: models of text.

from langchain_openai.llms.base import BaseOpenAI

class AzureOpenAI(BaseOpenAI): ...
