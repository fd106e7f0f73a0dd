# together 3.1: images.

from effects import blocks

class ImagesResource:
    @blocks("sdk", instead="together.AsyncTogether.images.generate")
    def generate(self, *, model, prompt, disable_safety_checker=..., **options): ...

class AsyncImagesResource:
    async def generate(self, *, model, prompt, disable_safety_checker=..., **options): ...
