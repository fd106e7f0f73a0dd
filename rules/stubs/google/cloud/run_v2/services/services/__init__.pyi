# google-cloud-run 0.16.

from google.cloud.run_v2.services.services.async_client import (
    ServicesAsyncClient as ServicesAsyncClient,
)
from google.cloud.run_v2.services.services.client import ServicesClient as ServicesClient
