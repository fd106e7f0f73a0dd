# langchain-ollama: embeddings.

from langchain_core.embeddings.embeddings import Embeddings

class OllamaEmbeddings(Embeddings): ...
