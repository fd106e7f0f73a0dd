# google-cloud-vision 3.16.

from google.cloud.vision_v1 import ImageAnnotatorAsyncClient as ImageAnnotatorAsyncClient
from google.cloud.vision_v1 import ImageAnnotatorClient as ImageAnnotatorClient
