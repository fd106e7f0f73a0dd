# google-cloud-translate 3.28.

from google.cloud.translate_v3.services.translation_service.async_client import (
    TranslationServiceAsyncClient as TranslationServiceAsyncClient,
)
from google.cloud.translate_v3.services.translation_service.client import (
    TranslationServiceClient as TranslationServiceClient,
)
