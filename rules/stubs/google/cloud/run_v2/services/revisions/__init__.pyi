# google-cloud-run 0.16.

from google.cloud.run_v2.services.revisions.async_client import (
    RevisionsAsyncClient as RevisionsAsyncClient,
)
from google.cloud.run_v2.services.revisions.client import RevisionsClient as RevisionsClient
