# vllm.engine.
