# together 3.1: audio.translations.

from effects import blocks

class TranslationsResource:
    @blocks("sdk", instead="together.AsyncTogether.audio.translations.create")
    def create(self, *, file, language=..., model=..., prompt=..., **options): ...

class AsyncTranslationsResource:
    async def create(self, *, file, language=..., model=..., prompt=..., **options): ...
