# together 3.1: videos.

from effects import blocks

class VideosResource:
    @blocks("sdk", instead="together.AsyncTogether.videos.create")
    def create(self, *, model, fps=..., generate_audio=..., guidance_scale=..., **options): ...
    @blocks("sdk", instead="together.AsyncTogether.videos.retrieve")
    def retrieve(self, id, **options): ...

class AsyncVideosResource:
    async def create(
        self, *, model, fps=..., generate_audio=..., guidance_scale=..., **options,
    ): ...
    async def retrieve(self, id, **options): ...
