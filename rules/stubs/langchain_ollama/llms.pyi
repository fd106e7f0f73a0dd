# langchain-ollama: models of text.

from langchain_core.language_models.llms import BaseLLM

class OllamaLLM(BaseLLM): ...
