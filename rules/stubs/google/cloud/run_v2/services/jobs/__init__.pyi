# google-cloud-run 0.16.

from google.cloud.run_v2.services.jobs.async_client import JobsAsyncClient as JobsAsyncClient
from google.cloud.run_v2.services.jobs.client import JobsClient as JobsClient
