# openai 3.51: skills.content.

from effects import blocks
from openai._legacy_response import HttpxBinaryResponseContent

class Content:
    @blocks("sdk", instead="openai.AsyncOpenAI.skills.content.retrieve")
    def retrieve(self, skill_id, **options) -> HttpxBinaryResponseContent: ...

class AsyncContent:
    async def retrieve(self, skill_id, **options) -> HttpxBinaryResponseContent: ...
