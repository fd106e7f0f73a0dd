# langchain-ollama 1.

from langchain_ollama.chat_models import ChatOllama as ChatOllama
from langchain_ollama.embeddings import OllamaEmbeddings as OllamaEmbeddings
from langchain_ollama.llms import OllamaLLM as OllamaLLM
