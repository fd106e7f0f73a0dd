# google-cloud-run 0.16.

from google.cloud.run_v2.services.executions.async_client import (
    ExecutionsAsyncClient as ExecutionsAsyncClient,
)
from google.cloud.run_v2.services.executions.client import ExecutionsClient as ExecutionsClient
