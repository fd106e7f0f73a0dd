# openai 3.51: skills.versions.content.

from effects import blocks
from openai._legacy_response import HttpxBinaryResponseContent

class Content:
    @blocks("sdk", instead="openai.AsyncOpenAI.skills.versions.content.retrieve")
    def retrieve(self, version, *, skill_id, **options) -> HttpxBinaryResponseContent: ...

class AsyncContent:
    async def retrieve(self, version, *, skill_id, **options) -> HttpxBinaryResponseContent: ...
