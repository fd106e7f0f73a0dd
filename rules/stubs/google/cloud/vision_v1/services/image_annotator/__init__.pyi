# google-cloud-vision 3.16.

from google.cloud.vision_v1.services.image_annotator.async_client import (
    ImageAnnotatorAsyncClient as ImageAnnotatorAsyncClient,
)
from google.cloud.vision_v1.services.image_annotator.client import (
    ImageAnnotatorClient as ImageAnnotatorClient,
)
