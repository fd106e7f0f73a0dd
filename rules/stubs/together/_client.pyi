# together 3.1: the clients.

from typing import overload, Self

from effects import blocks
from together._base_client import AsyncAPIClient, SyncAPIClient
from together.resources.audio.audio import AsyncAudioResource, AudioResource
from together.resources.batches import AsyncBatchesResource, BatchesResource
from together.resources.chat.chat import AsyncChatResource, ChatResource
from together.resources.completions import AsyncCompletionsResource, CompletionsResource
from together.resources.embeddings import AsyncEmbeddingsResource, EmbeddingsResource
from together.resources.evals import AsyncEvalsResource, EvalsResource
from together.resources.files import AsyncFilesResource, FilesResource
from together.resources.fine_tuning import AsyncFineTuningResource, FineTuningResource
from together.resources.images import AsyncImagesResource, ImagesResource
from together.resources.models.models import AsyncModelsResource, ModelsResource
from together.resources.rerank import AsyncRerankResource, RerankResource
from together.resources.videos import AsyncVideosResource, VideosResource

class Together(SyncAPIClient):
    with_raw_response: Together
    chat: ChatResource
    completions: CompletionsResource
    embeddings: EmbeddingsResource
    files: FilesResource
    fine_tuning: FineTuningResource
    images: ImagesResource
    videos: VideosResource
    audio: AudioResource
    models: ModelsResource
    rerank: RerankResource
    batches: BatchesResource
    evals: EvalsResource
    @overload
    def __init__(self, *, http_client, **options) -> None: ...
    @overload
    @blocks("file", note="It reads the certificate store (25 ms): build one client, at startup.")
    def __init__(self, *, api_key=..., **options) -> None: ...
    def copy(self, *, project_id=..., api_key=..., base_url=..., **options) -> Self: ...
    def with_options(self, *, project_id=..., api_key=..., base_url=..., **options) -> Self: ...

class AsyncTogether(AsyncAPIClient):
    with_raw_response: AsyncTogether
    chat: AsyncChatResource
    completions: AsyncCompletionsResource
    embeddings: AsyncEmbeddingsResource
    files: AsyncFilesResource
    fine_tuning: AsyncFineTuningResource
    images: AsyncImagesResource
    videos: AsyncVideosResource
    audio: AsyncAudioResource
    models: AsyncModelsResource
    rerank: AsyncRerankResource
    batches: AsyncBatchesResource
    evals: AsyncEvalsResource
    @overload
    def __init__(self, *, http_client, **options) -> None: ...
    @overload
    @blocks("file", note="It reads the certificate store (25 ms): build one client, at startup.")
    def __init__(self, *, api_key=..., **options) -> None: ...
    def copy(self, *, project_id=..., api_key=..., base_url=..., **options) -> Self: ...
    def with_options(self, *, project_id=..., api_key=..., base_url=..., **options) -> Self: ...

Client = Together
AsyncClient = AsyncTogether
