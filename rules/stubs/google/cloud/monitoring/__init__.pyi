# google-cloud-monitoring 2.32.

from google.cloud.monitoring_v3.services.alert_policy_service.async_client import (
    AlertPolicyServiceAsyncClient as AlertPolicyServiceAsyncClient,
)
from google.cloud.monitoring_v3.services.alert_policy_service.client import (
    AlertPolicyServiceClient as AlertPolicyServiceClient,
)
from google.cloud.monitoring_v3.services.metric_service.async_client import (
    MetricServiceAsyncClient as MetricServiceAsyncClient,
)
from google.cloud.monitoring_v3.services.metric_service.client import (
    MetricServiceClient as MetricServiceClient,
)
from google.cloud.monitoring_v3.services.query_service.async_client import (
    QueryServiceAsyncClient as QueryServiceAsyncClient,
)
from google.cloud.monitoring_v3.services.query_service.client import (
    QueryServiceClient as QueryServiceClient,
)
