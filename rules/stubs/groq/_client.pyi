# groq 1.7: the clients.

from typing import overload, Self

from effects import blocks
from groq._base_client import AsyncAPIClient, SyncAPIClient
from groq.resources.audio.audio import AsyncAudio, Audio
from groq.resources.batches import AsyncBatches, Batches
from groq.resources.chat.chat import AsyncChat, Chat
from groq.resources.embeddings import AsyncEmbeddings, Embeddings
from groq.resources.files import AsyncFiles, Files
from groq.resources.models import AsyncModels, Models

class Groq(SyncAPIClient):
    with_raw_response: Groq
    chat: Chat
    embeddings: Embeddings
    audio: Audio
    models: Models
    batches: Batches
    files: Files
    @overload
    def __init__(self, *, http_client, **options) -> None: ...
    @overload
    @blocks("file", note="It reads the certificate store (25 ms): build one client, at startup.")
    def __init__(self, *, api_key=..., **options) -> None: ...
    def copy(self, *, api_key=..., base_url=..., timeout=..., **options) -> Self: ...
    def with_options(self, *, api_key=..., base_url=..., timeout=..., **options) -> Self: ...

class AsyncGroq(AsyncAPIClient):
    with_raw_response: AsyncGroq
    chat: AsyncChat
    embeddings: AsyncEmbeddings
    audio: AsyncAudio
    models: AsyncModels
    batches: AsyncBatches
    files: AsyncFiles
    @overload
    def __init__(self, *, http_client, **options) -> None: ...
    @overload
    @blocks("file", note="It reads the certificate store (25 ms): build one client, at startup.")
    def __init__(self, *, api_key=..., **options) -> None: ...
    def copy(self, *, api_key=..., base_url=..., timeout=..., **options) -> Self: ...
    def with_options(self, *, api_key=..., base_url=..., timeout=..., **options) -> Self: ...

Client = Groq
AsyncClient = AsyncGroq
