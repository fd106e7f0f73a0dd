# google-cloud-kms 3.18.

from google.cloud.kms_v1.services.key_management_service.async_client import (
    KeyManagementServiceAsyncClient as KeyManagementServiceAsyncClient,
)
from google.cloud.kms_v1.services.key_management_service.client import (
    KeyManagementServiceClient as KeyManagementServiceClient,
)
