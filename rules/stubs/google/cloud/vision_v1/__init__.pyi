# google-cloud-vision 3.16.

from effects import blocks
from google.cloud.vision_helpers import VisionHelpers
from google.cloud.vision_v1.services.image_annotator.async_client import (
    ImageAnnotatorAsyncClient as ImageAnnotatorAsyncClient,
)
from google.cloud.vision_v1.services.image_annotator.client import ImageAnnotatorClient as _Client

class ImageAnnotatorClient(VisionHelpers, _Client):
    @blocks("sdk", instead="google.cloud.vision_v1.ImageAnnotatorAsyncClient.batch_annotate_images")
    def crop_hints(
        self, image, *, max_results=..., retry=..., timeout=..., metadata=..., **options,
    ): ...
    @blocks("sdk", instead="google.cloud.vision_v1.ImageAnnotatorAsyncClient.batch_annotate_images")
    def document_text_detection(
        self, image, *, max_results=..., retry=..., timeout=..., metadata=..., **options,
    ): ...
    @blocks("sdk", instead="google.cloud.vision_v1.ImageAnnotatorAsyncClient.batch_annotate_images")
    def face_detection(
        self, image, *, max_results=..., retry=..., timeout=..., metadata=..., **options,
    ): ...
    @blocks("sdk", instead="google.cloud.vision_v1.ImageAnnotatorAsyncClient.batch_annotate_images")
    def image_properties(
        self, image, *, max_results=..., retry=..., timeout=..., metadata=..., **options,
    ): ...
    @blocks("sdk", instead="google.cloud.vision_v1.ImageAnnotatorAsyncClient.batch_annotate_images")
    def label_detection(
        self, image, *, max_results=..., retry=..., timeout=..., metadata=..., **options,
    ): ...
    @blocks("sdk", instead="google.cloud.vision_v1.ImageAnnotatorAsyncClient.batch_annotate_images")
    def landmark_detection(
        self, image, *, max_results=..., retry=..., timeout=..., metadata=..., **options,
    ): ...
    @blocks("sdk", instead="google.cloud.vision_v1.ImageAnnotatorAsyncClient.batch_annotate_images")
    def logo_detection(
        self, image, *, max_results=..., retry=..., timeout=..., metadata=..., **options,
    ): ...
    @blocks("sdk", instead="google.cloud.vision_v1.ImageAnnotatorAsyncClient.batch_annotate_images")
    def object_localization(
        self, image, *, max_results=..., retry=..., timeout=..., metadata=..., **options,
    ): ...
    @blocks("sdk", instead="google.cloud.vision_v1.ImageAnnotatorAsyncClient.batch_annotate_images")
    def product_search(
        self, image, *, max_results=..., retry=..., timeout=..., metadata=..., **options,
    ): ...
    @blocks("sdk", instead="google.cloud.vision_v1.ImageAnnotatorAsyncClient.batch_annotate_images")
    def safe_search_detection(
        self, image, *, max_results=..., retry=..., timeout=..., metadata=..., **options,
    ): ...
    @blocks("sdk", instead="google.cloud.vision_v1.ImageAnnotatorAsyncClient.batch_annotate_images")
    def text_detection(
        self, image, *, max_results=..., retry=..., timeout=..., metadata=..., **options,
    ): ...
    @blocks("sdk", instead="google.cloud.vision_v1.ImageAnnotatorAsyncClient.batch_annotate_images")
    def web_detection(
        self, image, *, max_results=..., retry=..., timeout=..., metadata=..., **options,
    ): ...
