# openai 3.51: containers.files.content.

from effects import blocks
from openai._legacy_response import HttpxBinaryResponseContent

class Content:
    @blocks("sdk", instead="openai.AsyncOpenAI.containers.files.content.retrieve")
    def retrieve(self, file_id, *, container_id, **options) -> HttpxBinaryResponseContent: ...

class AsyncContent:
    async def retrieve(self, file_id, *, container_id, **options) -> HttpxBinaryResponseContent: ...
