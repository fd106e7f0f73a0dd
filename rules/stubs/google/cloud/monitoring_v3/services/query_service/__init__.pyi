# google-cloud-monitoring 2.32.

from google.cloud.monitoring_v3.services.query_service.async_client import (
    QueryServiceAsyncClient as QueryServiceAsyncClient,
)
from google.cloud.monitoring_v3.services.query_service.client import (
    QueryServiceClient as QueryServiceClient,
)
