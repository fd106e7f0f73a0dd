# langchain-openai: embeddings.

from langchain_core.embeddings.embeddings import Embeddings

class OpenAIEmbeddings(Embeddings): ...
