# mistralai 3.7: the client.

from typing import Self

from effects import blocks
from mistralai.client.agents import Agents
from mistralai.client.audio import Audio
from mistralai.client.batch import Batch
from mistralai.client.chat import Chat
from mistralai.client.classifiers import Classifiers
from mistralai.client.embeddings import Embeddings
from mistralai.client.files import Files
from mistralai.client.fim import Fim
from mistralai.client.models_ import Models
from mistralai.client.ocr import Ocr

class Mistral:
    models: Models
    files: Files
    chat: Chat
    fim: Fim
    agents: Agents
    embeddings: Embeddings
    classifiers: Classifiers
    ocr: Ocr
    audio: Audio
    batch: Batch
    @blocks("file", note="It reads the certificate store (50 ms): build one client, at startup.")
    def __init__(self, api_key=..., server=..., url_params=..., **options) -> None: ...
    def __enter__(self) -> Self: ...
    async def __aenter__(self) -> Self: ...
