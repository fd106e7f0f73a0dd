# huggingface_hub.inference.
