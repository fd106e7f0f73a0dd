# deep-translator 1.

from effects import blocks

class MicrosoftTranslator:
    @blocks("sdk")
    def translate(self, text, **kwargs): ...
    @blocks("sdk")
    def translate_batch(self, batch, **kwargs): ...
    @blocks("sdk")
    def translate_file(self, path, **kwargs): ...
