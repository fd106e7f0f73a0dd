# openai 3.51: names of openai.resources.vector_stores.

from openai.resources.vector_stores.file_batches import (
    FileBatches as FileBatches,
    AsyncFileBatches as AsyncFileBatches,
)
from openai.resources.vector_stores.files import Files as Files, AsyncFiles as AsyncFiles
from openai.resources.vector_stores.vector_stores import (
    VectorStores as VectorStores,
    AsyncVectorStores as AsyncVectorStores,
)
