# google-cloud-monitoring 2.32.

from google.cloud.monitoring_v3.services.metric_service.async_client import (
    MetricServiceAsyncClient as MetricServiceAsyncClient,
)
from google.cloud.monitoring_v3.services.metric_service.client import (
    MetricServiceClient as MetricServiceClient,
)
