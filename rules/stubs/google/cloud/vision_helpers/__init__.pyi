# google-cloud-vision 3.16.

from effects import blocks

class VisionHelpers:
    @blocks("sdk", instead="google.cloud.vision_v1.ImageAnnotatorAsyncClient.batch_annotate_images")
    def annotate_image(self, request, *, retry=..., timeout=..., metadata=...): ...
