# vllm: models on devices, for asyncio.

from typing import Any, AsyncIterator

from effects import blocks

class AsyncLLMEngine:
    def generate(self, prompt, sampling_params, request_id, **options) -> AsyncIterator[Any]: ...
    def encode(self, prompt, pooling_params, request_id, **options) -> AsyncIterator[Any]: ...
    @classmethod
    @blocks("file", note="It reads the model.")
    def from_engine_args(cls, engine_args, **options) -> AsyncLLMEngine: ...
