# groq 1.7: audio.translations.

from effects import blocks

class Translations:
    @blocks("sdk", instead="groq.AsyncGroq.audio.translations.create")
    def create(self, *, model, file=..., prompt=..., response_format=..., **options): ...

class AsyncTranslations:
    async def create(self, *, model, file=..., prompt=..., response_format=..., **options): ...
