# langchain-anthropic 1.

from langchain_anthropic.chat_models import ChatAnthropic as ChatAnthropic
from langchain_anthropic.llms import AnthropicLLM as AnthropicLLM
