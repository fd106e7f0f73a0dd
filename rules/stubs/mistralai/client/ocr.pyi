# mistralai 3.7.

from effects import blocks

class Ocr:
    @blocks("sdk", instead="mistralai.client.Mistral.ocr.process_async")
    def process(self, *, model, document, pages=..., include_image_base64=..., **options): ...
    async def process_async(self, *, model, document, pages=..., **options): ...
