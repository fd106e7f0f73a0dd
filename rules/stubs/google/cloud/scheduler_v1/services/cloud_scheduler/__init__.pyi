# google-cloud-scheduler 2.21.

from google.cloud.scheduler_v1.services.cloud_scheduler.async_client import (
    CloudSchedulerAsyncClient as CloudSchedulerAsyncClient,
)
from google.cloud.scheduler_v1.services.cloud_scheduler.client import (
    CloudSchedulerClient as CloudSchedulerClient,
)
