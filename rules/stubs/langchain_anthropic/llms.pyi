# langchain-anthropic: models of text.

from langchain_core.language_models.llms import LLM

class AnthropicLLM(LLM): ...
