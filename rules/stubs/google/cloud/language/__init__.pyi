# google-cloud-language 2.22.

from google.cloud.language_v1.services.language_service.async_client import (
    LanguageServiceAsyncClient as LanguageServiceAsyncClient,
)
from google.cloud.language_v1.services.language_service.client import (
    LanguageServiceClient as LanguageServiceClient,
)
