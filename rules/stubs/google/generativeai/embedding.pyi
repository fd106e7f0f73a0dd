# google-generativeai 0.8: embeddings.

from effects import blocks

@blocks("sdk", instead="google.generativeai.embed_content_async")
def embed_content(model, content, task_type=..., title=..., **options): ...
async def embed_content_async(model, content, task_type=..., title=..., **options): ...
