# openai 3.51: fine_tuning.checkpoints.permissions.

from effects import blocks
from openai._base_client import AsyncPaginator
from openai.pagination import (
    AsyncConversationCursorPage,
    AsyncPage,
    SyncConversationCursorPage,
    SyncPage,
)

class Permissions:
    @blocks("sdk", instead="openai.AsyncOpenAI.fine_tuning.checkpoints.permissions.create")
    def create(self, fine_tuned_model_checkpoint, *, project_ids, **options) -> SyncPage: ...
    @blocks("sdk", instead="openai.AsyncOpenAI.fine_tuning.checkpoints.permissions.retrieve")
    def retrieve(self, fine_tuned_model_checkpoint, *, after=..., limit=..., **options): ...
    @blocks("sdk", instead="openai.AsyncOpenAI.fine_tuning.checkpoints.permissions.list")
    def list(self, fine_tuned_model_checkpoint, **options) -> SyncConversationCursorPage: ...
    @blocks("sdk", instead="openai.AsyncOpenAI.fine_tuning.checkpoints.permissions.delete")
    def delete(self, permission_id, *, fine_tuned_model_checkpoint, **options): ...

class AsyncPermissions:
    def create(
        self, fine_tuned_model_checkpoint, *, project_ids, **options,
    ) -> AsyncPaginator[AsyncPage]: ...
    async def retrieve(self, fine_tuned_model_checkpoint, *, after=..., limit=..., **options): ...
    def list(
        self, fine_tuned_model_checkpoint, **options,
    ) -> AsyncPaginator[AsyncConversationCursorPage]: ...
    async def delete(self, permission_id, *, fine_tuned_model_checkpoint, **options): ...
