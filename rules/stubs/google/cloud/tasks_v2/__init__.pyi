# google-cloud-tasks 2.26.

from google.cloud.tasks_v2.services.cloud_tasks.async_client import (
    CloudTasksAsyncClient as CloudTasksAsyncClient,
)
from google.cloud.tasks_v2.services.cloud_tasks.client import CloudTasksClient as CloudTasksClient
