# openai 3.51: audio.translations.

from effects import blocks

class Translations:
    @blocks("sdk", instead="openai.AsyncOpenAI.audio.translations.create")
    def create(self, *, file, model, prompt=..., response_format=..., **options): ...

class AsyncTranslations:
    async def create(self, *, file, model, prompt=..., response_format=..., **options): ...
