# vllm.entrypoints.
