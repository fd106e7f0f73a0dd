# elevenlabs 2.78: usage.

from effects import blocks

class UsageClient:
    @blocks("sdk", instead="elevenlabs.AsyncElevenLabs.usage.get")
    def get(self, *, start_unix, end_unix, include_workspace_metrics=..., **options): ...

class AsyncUsageClient:
    async def get(self, *, start_unix, end_unix, include_workspace_metrics=..., **options): ...
