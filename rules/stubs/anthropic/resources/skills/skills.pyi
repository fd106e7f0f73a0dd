# anthropic 2.10: skills.skills.

from anthropic._base_client import AsyncPaginator
from anthropic.pagination import AsyncPageCursor, SyncPageCursor
from anthropic.resources.skills.versions import AsyncVersions, Versions
from effects import blocks

class Skills:
    versions: Versions
    @blocks("sdk", instead="anthropic.AsyncAnthropic.skills.create")
    def create(self, *, files, display_name=..., workspace_id=..., **options): ...
    @blocks("sdk", instead="anthropic.AsyncAnthropic.skills.retrieve")
    def retrieve(self, skill_id, *, workspace_id=..., **options): ...
    @blocks("sdk", instead="anthropic.AsyncAnthropic.skills.list")
    def list(
        self, *, limit=..., page=..., source=..., workspace_id=..., **options,
    ) -> SyncPageCursor: ...
    @blocks("sdk", instead="anthropic.AsyncAnthropic.skills.delete")
    def delete(self, skill_id, *, workspace_id=..., **options): ...

class AsyncSkills:
    versions: AsyncVersions
    async def create(self, *, files, display_name=..., workspace_id=..., **options): ...
    async def retrieve(self, skill_id, *, workspace_id=..., **options): ...
    def list(
        self, *, limit=..., page=..., source=..., workspace_id=..., **options,
    ) -> AsyncPaginator[AsyncPageCursor]: ...
    async def delete(self, skill_id, *, workspace_id=..., **options): ...
