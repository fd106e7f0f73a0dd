# openai 3.51: names of openai.resources.

from openai.resources.audio.audio import Audio as Audio, AsyncAudio as AsyncAudio
from openai.resources.batches import Batches as Batches, AsyncBatches as AsyncBatches
from openai.resources.beta.beta import Beta as Beta, AsyncBeta as AsyncBeta
from openai.resources.chat.chat import Chat as Chat, AsyncChat as AsyncChat
from openai.resources.completions import (
    Completions as Completions,
    AsyncCompletions as AsyncCompletions,
)
from openai.resources.containers.containers import (
    Containers as Containers,
    AsyncContainers as AsyncContainers,
)
from openai.resources.embeddings import Embeddings as Embeddings, AsyncEmbeddings as AsyncEmbeddings
from openai.resources.evals.evals import Evals as Evals, AsyncEvals as AsyncEvals
from openai.resources.files import Files as Files, AsyncFiles as AsyncFiles
from openai.resources.fine_tuning.fine_tuning import (
    FineTuning as FineTuning,
    AsyncFineTuning as AsyncFineTuning,
)
from openai.resources.images import Images as Images, AsyncImages as AsyncImages
from openai.resources.models import Models as Models, AsyncModels as AsyncModels
from openai.resources.moderations import (
    Moderations as Moderations,
    AsyncModerations as AsyncModerations,
)
from openai.resources.skills.skills import Skills as Skills, AsyncSkills as AsyncSkills
from openai.resources.uploads.uploads import Uploads as Uploads, AsyncUploads as AsyncUploads
from openai.resources.vector_stores.vector_stores import (
    VectorStores as VectorStores,
    AsyncVectorStores as AsyncVectorStores,
)
from openai.resources.videos import Videos as Videos, AsyncVideos as AsyncVideos
