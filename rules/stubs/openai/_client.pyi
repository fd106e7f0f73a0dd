# openai 3.51: the clients.

from typing import overload, Self

from effects import blocks
from openai._base_client import AsyncAPIClient, SyncAPIClient
from openai.resources.audio.audio import AsyncAudio, Audio
from openai.resources.batches import AsyncBatches, Batches
from openai.resources.beta.beta import AsyncBeta, Beta
from openai.resources.chat.chat import AsyncChat, Chat
from openai.resources.completions import AsyncCompletions, Completions
from openai.resources.containers.containers import AsyncContainers, Containers
from openai.resources.conversations.conversations import AsyncConversations, Conversations
from openai.resources.embeddings import AsyncEmbeddings, Embeddings
from openai.resources.evals.evals import AsyncEvals, Evals
from openai.resources.files import AsyncFiles, Files
from openai.resources.fine_tuning.fine_tuning import AsyncFineTuning, FineTuning
from openai.resources.images import AsyncImages, Images
from openai.resources.models import AsyncModels, Models
from openai.resources.moderations import AsyncModerations, Moderations
from openai.resources.realtime.realtime import AsyncRealtime, Realtime
from openai.resources.responses.responses import AsyncResponses, Responses
from openai.resources.skills.skills import AsyncSkills, Skills
from openai.resources.uploads.uploads import AsyncUploads, Uploads
from openai.resources.vector_stores.vector_stores import AsyncVectorStores, VectorStores
from openai.resources.videos import AsyncVideos, Videos

class OpenAI(SyncAPIClient):
    with_raw_response: OpenAI
    completions: Completions
    chat: Chat
    embeddings: Embeddings
    files: Files
    images: Images
    audio: Audio
    moderations: Moderations
    models: Models
    fine_tuning: FineTuning
    vector_stores: VectorStores
    beta: Beta
    batches: Batches
    uploads: Uploads
    responses: Responses
    conversations: Conversations
    evals: Evals
    containers: Containers
    skills: Skills
    videos: Videos
    realtime: Realtime
    @overload
    def __init__(self, *, http_client, **options) -> None: ...
    @overload
    @blocks("file", note="It reads the certificate store (25 ms): build one client, at startup.")
    def __init__(self, *, api_key=..., **options) -> None: ...
    def copy(self, *, api_key=..., admin_api_key=..., workload_identity=..., **options) -> Self: ...
    def with_options(self, *, api_key=..., admin_api_key=..., **options) -> Self: ...

class AsyncOpenAI(AsyncAPIClient):
    with_raw_response: AsyncOpenAI
    completions: AsyncCompletions
    chat: AsyncChat
    embeddings: AsyncEmbeddings
    files: AsyncFiles
    images: AsyncImages
    audio: AsyncAudio
    moderations: AsyncModerations
    models: AsyncModels
    fine_tuning: AsyncFineTuning
    vector_stores: AsyncVectorStores
    beta: AsyncBeta
    batches: AsyncBatches
    uploads: AsyncUploads
    responses: AsyncResponses
    conversations: AsyncConversations
    evals: AsyncEvals
    containers: AsyncContainers
    skills: AsyncSkills
    videos: AsyncVideos
    realtime: AsyncRealtime
    @overload
    def __init__(self, *, http_client, **options) -> None: ...
    @overload
    @blocks("file", note="It reads the certificate store (25 ms): build one client, at startup.")
    def __init__(self, *, api_key=..., **options) -> None: ...
    def copy(self, *, api_key=..., admin_api_key=..., workload_identity=..., **options) -> Self: ...
    def with_options(self, *, api_key=..., admin_api_key=..., **options) -> Self: ...

Client = OpenAI
AsyncClient = AsyncOpenAI
