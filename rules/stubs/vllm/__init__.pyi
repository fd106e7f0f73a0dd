# vllm: models on devices.

from vllm.engine.async_llm_engine import AsyncLLMEngine as AsyncLLMEngine
from vllm.entrypoints.llm import LLM as LLM
