# openai 3.51: clients, sync and async; names of version 0.x at the end.

from effects import blocks
from openai._base_client import (
    DefaultAioHttpClient as DefaultAioHttpClient,
    DefaultAsyncHttpxClient as DefaultAsyncHttpxClient,
    DefaultHttpxClient as DefaultHttpxClient,
)
from openai._client import (
    AsyncClient as AsyncClient,
    AsyncOpenAI as AsyncOpenAI,
    Client as Client,
    OpenAI as OpenAI,
)
from openai._streaming import AsyncStream as AsyncStream, Stream as Stream
from openai.lib.azure import AsyncAzureOpenAI as AsyncAzureOpenAI, AzureOpenAI as AzureOpenAI
from openai.lib.streaming._assistants import (
    AssistantEventHandler as AssistantEventHandler,
    AsyncAssistantEventHandler as AsyncAssistantEventHandler,
)
from openai.resources.audio.audio import Audio as _Audio
from openai.resources.batches import Batches as _Batches
from openai.resources.beta.beta import Beta as _Beta
from openai.resources.chat.chat import Chat as _Chat
from openai.resources.completions import Completions as _Completions
from openai.resources.containers.containers import Containers as _Containers
from openai.resources.conversations.conversations import Conversations as _Conversations
from openai.resources.embeddings import Embeddings as _Embeddings
from openai.resources.evals.evals import Evals as _Evals
from openai.resources.files import Files as _Files
from openai.resources.fine_tuning.fine_tuning import FineTuning as _FineTuning
from openai.resources.images import Images as _Images
from openai.resources.models import Models as _Models
from openai.resources.moderations import Moderations as _Moderations
from openai.resources.responses.responses import Responses as _Responses
from openai.resources.uploads.uploads import Uploads as _Uploads
from openai.resources.vector_stores.vector_stores import VectorStores as _VectorStores
from openai.resources.videos import Videos as _Videos

# The client of the module, made at the first use.
audio: _Audio
batches: _Batches
beta: _Beta
chat: _Chat
completions: _Completions
containers: _Containers
conversations: _Conversations
embeddings: _Embeddings
evals: _Evals
files: _Files
fine_tuning: _FineTuning
images: _Images
models: _Models
moderations: _Moderations
responses: _Responses
uploads: _Uploads
vector_stores: _VectorStores
videos: _Videos

class ChatCompletion:  # check: version 0.x
    @classmethod
    @blocks("sdk", instead="openai.AsyncOpenAI.chat.completions.create")
    def create(cls, **params): ...
    @classmethod
    async def acreate(cls, **params): ...

class Completion:  # check: version 0.x
    @classmethod
    @blocks("sdk", instead="openai.AsyncOpenAI.completions.create")
    def create(cls, **params): ...
    @classmethod
    async def acreate(cls, **params): ...

class Embedding:  # check: version 0.x
    @classmethod
    @blocks("sdk", instead="openai.AsyncOpenAI.embeddings.create")
    def create(cls, **params): ...
    @classmethod
    async def acreate(cls, **params): ...

class Image:  # check: version 0.x
    @classmethod
    @blocks("sdk", instead="openai.AsyncOpenAI.images.generate")
    def create(cls, **params): ...
    @classmethod
    async def acreate(cls, **params): ...

class Moderation:  # check: version 0.x
    @classmethod
    @blocks("sdk", instead="openai.AsyncOpenAI.moderations.create")
    def create(cls, **params): ...
    @classmethod
    async def acreate(cls, **params): ...

class Audio:  # check: version 0.x
    @classmethod
    @blocks("sdk", instead="openai.AsyncOpenAI.audio.transcriptions.create")
    def transcribe(cls, model, file, **params): ...
    @classmethod
    @blocks("sdk", instead="openai.AsyncOpenAI.audio.translations.create")
    def translate(cls, model, file, **params): ...
    @classmethod
    async def atranscribe(cls, model, file, **params): ...
    @classmethod
    async def atranslate(cls, model, file, **params): ...
