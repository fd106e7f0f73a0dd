# elevenlabs 2.78: text_to_sound_effects.

from typing import Any, AsyncIterator, Self

from effects import blocks, named

@named("elevenlabs.text_to_sound_effects.client.TextToSoundEffectsClient.convert")
class _Steps:
    @blocks("sdk")
    def __next__(self) -> Any: ...
    def __iter__(self) -> Self: ...

class TextToSoundEffectsClient:
    def convert(self, *, text, output_format=..., enable_logging=..., **options) -> _Steps: ...

class AsyncTextToSoundEffectsClient:
    def convert(self, *, text, output_format=..., **options) -> AsyncIterator[Any]: ...
