# huggingface_hub.inference._generated.
