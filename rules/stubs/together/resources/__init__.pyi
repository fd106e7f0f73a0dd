# together 3.1: names of together.resources.

from together.resources.audio.audio import (
    AudioResource as AudioResource,
    AsyncAudioResource as AsyncAudioResource,
)
from together.resources.batches import (
    BatchesResource as BatchesResource,
    AsyncBatchesResource as AsyncBatchesResource,
)
from together.resources.chat.chat import (
    ChatResource as ChatResource,
    AsyncChatResource as AsyncChatResource,
)
from together.resources.completions import (
    CompletionsResource as CompletionsResource,
    AsyncCompletionsResource as AsyncCompletionsResource,
)
from together.resources.embeddings import (
    EmbeddingsResource as EmbeddingsResource,
    AsyncEmbeddingsResource as AsyncEmbeddingsResource,
)
from together.resources.evals import (
    EvalsResource as EvalsResource,
    AsyncEvalsResource as AsyncEvalsResource,
)
from together.resources.files import (
    FilesResource as FilesResource,
    AsyncFilesResource as AsyncFilesResource,
)
from together.resources.fine_tuning import (
    FineTuningResource as FineTuningResource,
    AsyncFineTuningResource as AsyncFineTuningResource,
)
from together.resources.images import (
    ImagesResource as ImagesResource,
    AsyncImagesResource as AsyncImagesResource,
)
from together.resources.models.models import (
    ModelsResource as ModelsResource,
    AsyncModelsResource as AsyncModelsResource,
)
from together.resources.rerank import (
    RerankResource as RerankResource,
    AsyncRerankResource as AsyncRerankResource,
)
from together.resources.videos import (
    VideosResource as VideosResource,
    AsyncVideosResource as AsyncVideosResource,
)
