# google-cloud-run 0.16.

from google.cloud.run_v2.services.executions.async_client import (
    ExecutionsAsyncClient as ExecutionsAsyncClient,
)
from google.cloud.run_v2.services.executions.client import ExecutionsClient as ExecutionsClient
from google.cloud.run_v2.services.jobs.async_client import JobsAsyncClient as JobsAsyncClient
from google.cloud.run_v2.services.jobs.client import JobsClient as JobsClient
from google.cloud.run_v2.services.revisions.async_client import (
    RevisionsAsyncClient as RevisionsAsyncClient,
)
from google.cloud.run_v2.services.revisions.client import RevisionsClient as RevisionsClient
from google.cloud.run_v2.services.services.async_client import (
    ServicesAsyncClient as ServicesAsyncClient,
)
from google.cloud.run_v2.services.services.client import ServicesClient as ServicesClient
