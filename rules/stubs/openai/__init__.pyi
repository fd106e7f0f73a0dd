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
from openai.resources.batches import Batches
from openai.resources.beta.beta import Beta
from openai.resources.chat.chat import Chat
from openai.resources.completions import Completions
from openai.resources.containers.containers import Containers
from openai.resources.conversations.conversations import Conversations
from openai.resources.embeddings import Embeddings
from openai.resources.evals.evals import Evals
from openai.resources.files import Files
from openai.resources.fine_tuning.fine_tuning import FineTuning
from openai.resources.images import Images
from openai.resources.models import Models
from openai.resources.moderations import Moderations
from openai.resources.responses.responses import Responses
from openai.resources.uploads.uploads import Uploads
from openai.resources.vector_stores.vector_stores import VectorStores
from openai.resources.videos import Videos

# The client of the module, made at the first use.
audio: _Audio
batches: Batches
beta: Beta
chat: Chat
completions: Completions
containers: Containers
conversations: Conversations
embeddings: Embeddings
evals: Evals
files: Files
fine_tuning: FineTuning
images: Images
models: Models
moderations: Moderations
responses: Responses
uploads: Uploads
vector_stores: VectorStores
videos: Videos

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
