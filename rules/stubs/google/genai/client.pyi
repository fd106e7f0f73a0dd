# google-genai 3.3: clients.

from typing import Self

from effects import blocks
from google.genai.batches import AsyncBatches, Batches
from google.genai.caches import AsyncCaches, Caches
from google.genai.chats import AsyncChats, Chats
from google.genai.file_search_stores import AsyncFileSearchStores, FileSearchStores
from google.genai.files import AsyncFiles, Files
from google.genai.live import AsyncLive
from google.genai.models import AsyncModels, Models
from google.genai.operations import AsyncOperations, Operations
from google.genai.tokens import AsyncTokens, Tokens
from google.genai.tunings import AsyncTunings, Tunings

class Client:
    aio: AsyncClient
    models: Models
    chats: Chats
    files: Files
    caches: Caches
    batches: Batches
    tunings: Tunings
    operations: Operations
    file_search_stores: FileSearchStores
    auth_tokens: Tokens
    @blocks("file", note="It reads the certificate store (80 ms): build one client, at startup.")
    def __init__(self, *, enterprise=..., vertexai=..., api_key=..., **options) -> None: ...
    def __enter__(self) -> Self: ...
    def close(self): ...

class AsyncClient:
    models: AsyncModels
    chats: AsyncChats
    files: AsyncFiles
    caches: AsyncCaches
    batches: AsyncBatches
    tunings: AsyncTunings
    operations: AsyncOperations
    file_search_stores: AsyncFileSearchStores
    auth_tokens: AsyncTokens
    live: AsyncLive
    async def __aenter__(self) -> Self: ...
    async def aclose(self): ...
