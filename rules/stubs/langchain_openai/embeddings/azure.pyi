# langchain-openai: embeddings.

from langchain_openai.embeddings.base import OpenAIEmbeddings

class AzureOpenAIEmbeddings(OpenAIEmbeddings): ...
