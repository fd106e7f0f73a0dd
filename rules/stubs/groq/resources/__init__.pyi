# groq 1.7: names of groq.resources.

from groq.resources.audio.audio import Audio as Audio, AsyncAudio as AsyncAudio
from groq.resources.batches import Batches as Batches, AsyncBatches as AsyncBatches
from groq.resources.chat.chat import Chat as Chat, AsyncChat as AsyncChat
from groq.resources.embeddings import Embeddings as Embeddings, AsyncEmbeddings as AsyncEmbeddings
from groq.resources.files import Files as Files, AsyncFiles as AsyncFiles
from groq.resources.models import Models as Models, AsyncModels as AsyncModels
