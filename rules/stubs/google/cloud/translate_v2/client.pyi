# google-cloud-translate 3.28: version 2.

from typing import overload

from effects import blocks

class Client:
    @overload
    def __init__(
        self, target_language=..., *, credentials, **options,
    ) -> None: ...  # check: can be given by position
    @overload
    @blocks("file", note="Without credentials it looks for them, in files and at the metadata server.")
    def __init__(self, target_language=..., **options) -> None: ...
    @blocks("sdk", instead="google.cloud.translate_v3.TranslationServiceAsyncClient.translate_text")
    def translate(self, values, target_language=..., format_=..., **options): ...
    @blocks("sdk", instead="google.cloud.translate_v3.TranslationServiceAsyncClient.detect_language")
    def detect_language(self, values): ...
    @blocks("sdk", instead="google.cloud.translate_v3.TranslationServiceAsyncClient.get_supported_languages")
    def get_languages(self, target_language=...): ...
