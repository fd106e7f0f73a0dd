# azure-ai-inference 1.0.

from azure.ai.inference.aio._patch import ChatCompletionsClient as ChatCompletionsClient
from azure.ai.inference.aio._patch import EmbeddingsClient as EmbeddingsClient
